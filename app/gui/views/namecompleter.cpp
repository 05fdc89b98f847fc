// SPDX-License-Identifier: MIT
#include "app/gui/views/namecompleter.h"

#include "app/gui/shell/fuzzy.h"
#include "app/gui/shell/twolinedelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace keelson {

namespace {

constexpr int shortest = 2;      ///< Letters typed before anything is suggested.
constexpr int visibleItems = 6;
constexpr int width = 360;
constexpr qsizetype mostShown = 30;

bool takes(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

} // namespace

NameCompleter::NameCompleter(QObject *parent)
    : QObject(parent), m_completer(new QCompleter(this)), m_shown(new QStandardItemModel(m_completer))
{
    m_completer->setModel(m_shown);
    // What fits is found here: a completer knows no letters between others.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleItems);
    m_completer->popup()->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, m_completer));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &NameCompleter::take);
}

void NameCompleter::watch(QPlainTextEdit *editor, const Names &names, const Details &details)
{
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->removeEventFilter(this);
    }
    m_editor = editor;
    m_ask = names;
    m_names.clear();
    m_folded.clear();
    m_details = details;
    m_completer->setWidget(editor);
    if (!editor)
        return;
    connect(editor, &QPlainTextEdit::textChanged, this, &NameCompleter::suggest);
    editor->installEventFilter(this);
    // Newer than the completer's own filter, so that it sees the keys first.
    m_completer->popup()->removeEventFilter(this);
    m_completer->popup()->installEventFilter(this);
}

bool NameCompleter::collect(const QString &typed)
{
    struct Fit
    {
        qsizetype name;
        FuzzyMatch match;
    };
    if (m_ask) {
        m_names = std::exchange(m_ask, {})();
        for (const QString &name : std::as_const(m_names))
            m_folded.append(fuzzyFolded(name));
    }
    const QString pattern = fuzzyFolded(typed);
    QList<Fit> fits;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (const auto match = fuzzyMatch(pattern, m_names.at(i), m_folded.at(i)))
            fits.append({i, *match});
    }
    const auto better = [](const Fit &a, const Fit &b) { return a.match.score != b.match.score ? a.match.score > b.match.score : a.name < b.name; };
    const auto end = fits.begin() + std::min(fits.size(), mostShown);
    std::partial_sort(fits.begin(), end, fits.end(), better);
    m_shown->clear();
    for (auto fit = fits.begin(); fit != end; ++fit) {
        auto *item = new QStandardItem(m_names.at(fit->name));
        item->setData(m_details ? m_details(item->text()) : QString(), TwoLineDelegate::DetailRole);
        item->setData(QVariant::fromValue(fit->match.positions), TwoLineDelegate::PositionsRole);
        m_shown->appendRow(item);
    }
    const bool only = fits.size() == 1 && m_names.at(fits.first().name).compare(typed, Qt::CaseInsensitive) == 0;
    return !fits.isEmpty() && !only;
}

void NameCompleter::suggest()
{
    if (m_taking || !m_editor || !m_editor->isVisible())
        return;
    const QString typed = m_editor->toPlainText().simplified();
    if (typed.size() < shortest || !collect(typed))
        return m_completer->popup()->hide();
    QRect place = m_editor->rect();
    place.setWidth(std::max(place.width(), width));
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
    // What the editor does with other keys is its owner's to know: the popup is in the way.
    if (m_editor && (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier) || event.key() == Qt::Key_Backtab)) {
        m_completer->popup()->hide();
        QCoreApplication::sendEvent(m_editor, &event);
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
