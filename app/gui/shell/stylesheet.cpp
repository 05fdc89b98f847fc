// SPDX-License-Identifier: MIT
#include "app/gui/shell/stylesheet.h"

#include "app/render/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

// @name@ stands for a colour of the theme. Panels name themselves by the property "part".
constexpr auto rules = R"(
QToolTip { color: @ink@; background: @raised@; border: 1px solid @line@; padding: 4px 6px; }

QMenuBar { background: @surface@; border-bottom: 1px solid @line@; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @surface@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @soft@; color: @ink@; }
QMenu::item:disabled { color: @faint@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }

QStatusBar { background: @surface@; border-top: 1px solid @line@; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { border: none; border-radius: 4px; padding: 2px 6px; }
QStatusBar QToolButton:hover { background: @hover@; }

QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @field@; color: @ink@; border: 1px solid @line@; border-radius: 5px; padding: 3px 6px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent@; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @faint@; background: @surface@; }
QComboBox QLineEdit { border: none; padding: 0 2px; background: transparent; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @line@; selection-background-color: @soft@;
    selection-color: @ink@; outline: none; }

QPushButton { background: @raised@; color: @ink@; border: 1px solid @line@; border-radius: 5px; padding: 5px 14px; }
QPushButton:hover { background: @hover@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:pressed { background: @soft@; }
QPushButton:disabled { color: @faint@; }
QPushButton[primary="true"] { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton[primary="true"]:hover { background: @accentHover@; }
QPushButton[critical="true"] { color: @critical@; border-color: @critical@; }
QProgressBar { background: @raised@; border: 1px solid @line@; border-radius: 4px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QToolButton { border: none; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @hover@; }
QToolButton:checked { background: @soft@; }

QTreeView, QListView { background: @surface@; border: none; outline: none; }
QTreeView::item, QListView::item { padding: 3px 2px; }
QTreeView::item:hover, QListView::item:hover { background: @hover@; }
QTreeView::item:selected, QListView::item:selected { background: @soft@; color: @ink@; }
QTableView { selection-background-color: @soft@; selection-color: @ink@; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @thumb@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QWidget[part="rail"] { background: @surface@; border-right: 1px solid @line@; }
QWidget[part="panel"] { background: @surface@; }
QWidget[part="page"] { background: @board@; }
QFrame[part="card"] { background: @surface@; border: 1px solid @line@; border-radius: 8px; }
QFrame[part="popup"] { background: @surface@; border: 1px solid @line@; border-radius: 8px; }
QLabel[tone="muted"] { color: @muted@; }
QLabel[tone="heading"] { color: @muted@; font-weight: 600; }
QLabel[tone="critical"] { color: @critical@; }
QFrame[severity="note"] { background: @noteFill@; border-bottom: 1px solid @line@; }
QFrame[severity="warning"] { background: @warningFill@; border-bottom: 1px solid @line@; }
QFrame[severity="error"] { background: @errorFill@; border-bottom: 1px solid @line@; }
)"_L1;

QHash<QString, QColor> colours(const Theme &theme)
{
    const QColor critical = theme.health(Health::Critical);
    return {
        {u"ink"_s, theme.ink}, {u"muted"_s, theme.muted}, {u"line"_s, theme.line},
        {u"surface"_s, theme.surface}, {u"raised"_s, theme.raised}, {u"board"_s, theme.board},
        {u"accent"_s, theme.accent}, {u"onAccent"_s, theme.onAccent},
        {u"accentHover"_s, mixed(theme.accent, theme.ink, 0.15)},
        {u"field"_s, theme.isDark ? theme.board : theme.surface},
        {u"hover"_s, mixed(theme.surface, theme.ink, 0.07)},
        {u"soft"_s, mixed(theme.surface, theme.accent, theme.isDark ? 0.32 : 0.16)},
        {u"faint"_s, mixed(theme.surface, theme.ink, 0.42)},
        {u"thumb"_s, mixed(theme.surface, theme.ink, 0.22)},
        {u"critical"_s, critical},
        {u"noteFill"_s, mixed(theme.surface, theme.accent, 0.10)},
        {u"warningFill"_s, mixed(theme.surface, theme.health(Health::Warning), 0.16)},
        {u"errorFill"_s, mixed(theme.surface, critical, 0.16)},
    };
}

} // namespace

QString styleSheet(const Theme &theme)
{
    QString sheet = rules;
    const auto values = colours(theme);
    for (auto it = values.begin(); it != values.end(); ++it)
        sheet.replace(u'@' + it.key() + u'@', it.value().name());
    return sheet;
}

} // namespace keelson
