// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QWidget>

namespace keelson {

/// How to read the states: a sign, its word and what it means.
class StateKey : public QWidget
{
    Q_OBJECT

public:
    explicit StateKey(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRow(const QIcon &icon, const QString &name, const QString &meaning);

    int m_rows = 0;
};

} // namespace keelson
