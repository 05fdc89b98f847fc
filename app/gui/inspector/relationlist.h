// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/kindicons.h"
#include "core/model/model.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace keelson {

/// What an element is connected with, a line each: the verb, the other end to go to, a button to cut it.
class RelationList : public QWidget
{
    Q_OBJECT

public:
    explicit RelationList(QWidget *parent = nullptr);

    void show(Id element, const Model &model, const KindIcons &icons);
    bool isEmpty() const { return m_count == 0; }

Q_SIGNALS:
    void goRequested(keelson::Id other);
    void cutRequested(keelson::Id relation);
    /// Out of the container it is in.
    void takeOutRequested(keelson::Id element);

private:
    void clear();
    void addHeading(const QString &verb);
    void addLine(const Element &other, const KindIcons &icons, const std::function<void()> &cut);

    QVBoxLayout *m_lines = nullptr;
    int m_count = 0;
};

} // namespace keelson
