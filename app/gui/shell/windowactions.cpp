// SPDX-License-Identifier: MIT
#include "app/gui/shell/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

struct Row
{
    QAction *WindowActions::*member;
    const char *id;
    const char *text;
    const char *keys = "";
    bool checkable = false;
};

constexpr Row rows[] = {
    {&WindowActions::newDocument, "new", QT_TRANSLATE_NOOP("keelson::WindowActions", "&New"), "Ctrl+N"},
    {&WindowActions::newSample, "new-sample", QT_TRANSLATE_NOOP("keelson::WindowActions", "New &sample")},
    {&WindowActions::open, "open", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Open…"), "Ctrl+O"},
    {&WindowActions::moveTo, "move-to", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Move to…"), "Ctrl+Shift+S"},
    {&WindowActions::saveCopy, "save-copy", QT_TRANSLATE_NOOP("keelson::WindowActions", "Save a &copy…")},
    {&WindowActions::copyWithoutHistory, "copy-without-history",
     QT_TRANSLATE_NOOP("keelson::WindowActions", "Copy without &history…")},
    {&WindowActions::merge, "merge", QT_TRANSLATE_NOOP("keelson::WindowActions", "Mer&ge a copy…"), "Ctrl+Shift+M"},
    {&WindowActions::importFile, "import", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Import…")},
    {&WindowActions::exportModel, "export", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Export…")},
    {&WindowActions::close, "close", QT_TRANSLATE_NOOP("keelson::WindowActions", "C&lose document"), "Ctrl+W"},
    {&WindowActions::quit, "quit", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Quit"), "Ctrl+Q"},
    {&WindowActions::undo, "undo", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Undo"), "Ctrl+Z"},
    {&WindowActions::redo, "redo", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Redo"), "Ctrl+Shift+Z"},
    {&WindowActions::find, "find", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Find in the outline"), "Ctrl+F"},
    {&WindowActions::outline, "outline", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Outline"), "Ctrl+B", true},
    {&WindowActions::inspector, "inspector", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Inspector"), "Ctrl+I", true},
    {&WindowActions::themeSystem, "theme-system", QT_TRANSLATE_NOOP("keelson::WindowActions", "As the &system"), "", true},
    {&WindowActions::themeLight, "theme-light", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Light"), "", true},
    {&WindowActions::themeDark, "theme-dark", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Dark"), "", true},
    {&WindowActions::notesCanonical, "notes-canonical", QT_TRANSLATE_NOOP("keelson::WindowActions", "As on a &wall"), "", true},
    {&WindowActions::notesColourBlind, "notes-colour-blind", QT_TRANSLATE_NOOP("keelson::WindowActions", "For &every eye"), "", true},
    {&WindowActions::notesHighContrast, "notes-high-contrast", QT_TRANSLATE_NOOP("keelson::WindowActions", "High &contrast"), "", true},
    {&WindowActions::fullScreen, "full-screen", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Full screen"), "F11", true},
    {&WindowActions::palette, "palette", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Command palette…"), "Ctrl+K"},
    {&WindowActions::startPage, "start-page", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Start page")},
    {&WindowActions::shortcuts, "shortcuts", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Keyboard shortcuts"), "F1"},
    {&WindowActions::crashReports, "crash-reports", QT_TRANSLATE_NOOP("keelson::WindowActions", "&Crash reports…")},
    {&WindowActions::about, "about", QT_TRANSLATE_NOOP("keelson::WindowActions", "&About Keelson")},
};

QString named(const QString &verb, const QString &label)
{
    return label.isEmpty() ? verb : WindowActions::tr("%1: %2", "verb such as Undo, then what it undoes").arg(verb, label);
}

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.id));
        action->setShortcut(QKeySequence(QLatin1StringView(row.keys)));
        action->setCheckable(row.checkable);
        this->*row.member = action;
    }
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    auto *themes = new QActionGroup(this);
    for (QAction *theme : {themeSystem, themeLight, themeDark})
        themes->addAction(theme);
    auto *notes = new QActionGroup(this);
    for (QAction *colours : {notesCanonical, notesColourBlind, notesHighContrast})
        notes->addAction(colours);
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
    retranslate();
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const Row &row : rows)
        actions.append(this->*row.member);
    return actions;
}

void WindowActions::setHistory(const QString &undoLabel, const QString &redoLabel)
{
    m_undoLabel = undoLabel;
    m_redoLabel = redoLabel;
    undo->setEnabled(!undoLabel.isEmpty());
    redo->setEnabled(!redoLabel.isEmpty());
    undo->setText(named(tr("&Undo"), undoLabel));
    redo->setText(named(tr("&Redo"), redoLabel));
}

void WindowActions::retranslate()
{
    for (const Row &row : rows)
        (this->*row.member)->setText(tr(row.text));
    setHistory(m_undoLabel, m_redoLabel);
}

} // namespace keelson
