// SPDX-License-Identifier: MIT
#include "app/gui/shell/shortcutsheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString textOf(const QAction *action)
{
    return QString(action->text()).remove(u'&').remove(u'…');
}

constexpr qsizetype mostKeys = 4;  // of one line; more are told in words where there are some

QString keysOf(const QList<QKeySequence> &sequences, const QString &gesture = {})
{
    QStringList keys;
    if (sequences.size() > mostKeys && !gesture.isEmpty())
        return gesture;
    for (const QKeySequence &sequence : sequences)
        keys.append(sequence.toString(QKeySequence::NativeText));
    keys.append(gesture);
    keys.removeAll(QString());
    return keys.join(u"  ·  "_s);
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent), m_field(new QLineEdit(this))
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Find…"));
    m_field->setAccessibleName(tr("Find a shortcut"));
    m_field->setClearButtonEnabled(true);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);

    auto *list = new QWidget;
    m_grid = new QGridLayout(list);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setHorizontalSpacing(40);
    for (const KeyGroup &group : groups)
        addGroup(group);
    m_nothing = new QLabel(tr("No shortcut is called like that."));
    m_nothing->setProperty("tone", u"muted"_s);
    m_nothing->hide();
    m_grid->addWidget(m_nothing, m_grid->rowCount(), 0, 1, 2);
    m_grid->setRowStretch(m_grid->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(680, 700);
    m_field->setFocus();
}

void ShortcutSheet::addGroup(const KeyGroup &group)
{
    const int heading = m_grid->rowCount();
    const qsizetype before = m_rows.size();
    auto *title = new QLabel(group.title);
    title->setProperty("tone", u"heading"_s);
    title->setContentsMargins(0, m_titles.isEmpty() ? 0 : 14, 0, 2);
    m_grid->addWidget(title, heading, 0, 1, 2);
    m_titles.append(title);
    for (const QAction *action : group.actions)
        addRow(textOf(action), keysOf(action->shortcuts()));
    for (const KeyLine &line : group.lines)
        addRow(line.text, keysOf(line.keys, line.gesture));
    title->setVisible(m_rows.size() > before);
}

void ShortcutSheet::addRow(const QString &text, const QString &keys)
{
    if (keys.isEmpty() || text.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    auto *sign = new QLabel(keys);
    sign->setTextFormat(Qt::PlainText);
    for (QLabel *each : {label, sign})
        each->setWordWrap(true);
    sign->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(sign, row, 1);
    m_rows.append({label, sign, int(m_titles.size()) - 1});
}

void ShortcutSheet::filter(const QString &typed)
{
    const QString sought = typed.simplified();
    QList<bool> shown(m_titles.size());
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = sought.isEmpty() || row.text->text().contains(sought, Qt::CaseInsensitive)
            || row.keys->text().contains(sought, Qt::CaseInsensitive);
        row.text->setVisible(fits);
        row.keys->setVisible(fits);
        shown[row.group] = shown.at(row.group) || fits;
    }
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        m_titles.at(i)->setVisible(shown.at(i));
    m_nothing->setVisible(!shown.contains(true));
}

} // namespace keelson
