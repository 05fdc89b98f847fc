// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace keelson {

/// A titled part of the inspector. Hidden while it has nothing to show.
class InspectorSection : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes the widget over; rows stand in the order they were added.
    void addRow(QWidget *row);
    /// Removes the rows made for the last subject.
    void clear();

private:
    QLabel *m_title = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace keelson
