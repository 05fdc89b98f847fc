// SPDX-License-Identifier: MIT
#include "app/gui/views/namecompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringListModel>

#include <utility>

namespace keelson {

namespace {

constexpr int shortest = 2;      ///< Letters typed before anything is suggested.
constexpr int visibleItems = 6;
constexpr int widest = 320;

bool takes(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

} // namespace

NameCompleter::NameCompleter(QObject *parent) : QObject(parent), m_completer(new QCompleter(this))
{
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(visibleItems);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NameCompleter::take);
}

void NameCompleter::watch(QPlainTextEdit *editor, const Names &names)
{
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->removeEventFilter(this);
    }
    m_editor = editor;
    m_names = names;
    static_cast<QStringListModel *>(m_completer->model())->setStringList({});
    m_completer->setWidget(editor);
    if (!editor)
        return;
    connect(editor, &QPlainTextEdit::textChanged, this, &NameCompleter::suggest);
    editor->installEventFilter(this);
    // Newer than the completer's own filter, so that it sees the keys first.
    m_completer->popup()->removeEventFilter(this);
    m_completer->popup()->installEventFilter(this);
}

void NameCompleter::suggest()
{
    if (m_taking || !m_editor || !m_editor->isVisible())
        return;
    const QString typed = m_editor->toPlainText().simplified();
    if (typed.size() >= shortest && m_names)
        static_cast<QStringListModel *>(m_completer->model())->setStringList(std::exchange(m_names, {})());
    m_completer->setCompletionPrefix(typed);
    const bool found = typed.size() >= shortest && m_completer->completionCount() > 0;
    const bool only = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
    if (!found || only)
        return m_completer->popup()->hide();
    QRect place = m_editor->rect();
    place.setWidth(qBound(place.width(), m_completer->popup()->sizeHintForColumn(0) + 30, widest));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({});
}

void NameCompleter::take(const QString &name)
{
    if (!m_editor)
        return;
    m_taking = true;
    m_editor->setPlainText(name);
    m_editor->moveCursor(QTextCursor::End);
    m_taking = false;
    m_completer->popup()->hide();
}

/// The completer would hand Enter to the editor before it takes the name; here it is the other way round.
bool NameCompleter::pressKey(QKeyEvent &event)
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    if (event.key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        return true;
    }
    if (!takes(event) || !m_editor)
        return false;
    if (current.isValid())
        take(current.data().toString());
    m_completer->popup()->hide();
    QCoreApplication::sendEvent(m_editor, &event);
    return true;
}

bool NameCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress)
        return pressKey(static_cast<QKeyEvent &>(*event));
    if (watched == m_editor && event->type() == QEvent::Hide) {
        m_completer->popup()->hide();
        watch(nullptr, {});
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keelson
