// SPDX-License-Identifier: MIT
#include "app/gui/shell/shortcutsheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString textOf(const QAction *action)
{
    return QString(action->text()).remove(u'&').remove(u'…');
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    keys.removeAll(QString());
    return keys.join(u"  ·  "_s);
}

int addGroup(QGridLayout *grid, int row, const ShortcutGroup &group)
{
    const int heading = row++;
    for (const QAction *action : group.actions) {
        const QString keys = keysOf(action);
        if (keys.isEmpty() || action->text().isEmpty())
            continue;
        auto *text = new QLabel(textOf(action));
        text->setTextFormat(Qt::PlainText);
        grid->addWidget(text, row, 0);
        grid->addWidget(new QLabel(keys), row, 1, Qt::AlignRight);
        ++row;
    }
    if (row == heading + 1)
        return heading;
    auto *title = new QLabel(group.title);
    title->setProperty("tone", u"heading"_s);
    title->setContentsMargins(0, heading == 0 ? 0 : 14, 0, 2);
    grid->addWidget(title, heading, 0, 1, 2);
    return row;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(40);
    int row = 0;
    for (const ShortcutGroup &group : groups)
        row = addGroup(grid, row, group);
    grid->setRowStretch(row, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(520, 620);
}

} // namespace keelson
