// SPDX-License-Identifier: MIT
#include "app/gui/canvas/inlineeditor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr int smallestFont = 11;      // widget pixels: what is typed is always legible
constexpr double smallestWidth = 110; // widget pixels
constexpr double documentMargin = 1;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool ends(const QKeyEvent &event)
{
    return isEnter(event) || event.key() == Qt::Key_Escape || event.key() == Qt::Key_Tab
            || event.key() == Qt::Key_Backtab;
}

} // namespace

InlineEditor::InlineEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(false);
    document()->setDocumentMargin(documentMargin);
    setAccessibleName(tr("Text of the note"));
    setAutoFillBackground(true);
    connect(this, &QPlainTextEdit::textChanged, this, &InlineEditor::grown);
    hide();
}

void InlineEditor::open(const SceneNode &node, const QString &typed)
{
    m_node = node.id;
    m_original = node.text;
    setPlainText(typed.isEmpty() ? node.text : typed);
    document()->clearUndoRedoStacks();
    wear(node);
    if (typed.isEmpty())
        selectAll();
    else
        moveCursor(QTextCursor::End);
    show();
    setFocus();
}

void InlineEditor::wear(const SceneNode &node)
{
    QPalette colours = palette();
    if (colours.color(QPalette::Base) == node.fill && colours.color(QPalette::Text) == node.ink)
        return;
    colours.setColor(QPalette::Base, node.fill);
    colours.setColor(QPalette::Window, node.fill);
    colours.setColor(QPalette::Text, node.ink);
    setPalette(colours);
    // The style sheet of the window would make it a field of a form.
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: none; border-radius: 0; padding: 0; }")
                      .arg(node.fill.name(), node.ink.name()));
}

void InlineEditor::follow(const QRectF &area, TextRole role, double scale)
{
    // The size the painter will choose for this text: committing must not make it jump.
    const int pixels = text().isEmpty() ? largestPixels(role) : layOut(text(), area.size() / scale, role).pixels;
    const QFont scaled = fontFor(role, std::max(smallestFont, qRound(pixels * scale)));
    if (scaled != font())
        setFont(scaled);
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() != alignmentOf(role)) {
        option.setAlignment(alignmentOf(role));
        document()->setDefaultTextOption(option);
    }
    const double width = std::max(area.width() + 2 * documentMargin, smallestWidth);
    resize(int(width), height());
    // A plain text document measures itself in lines.
    const double lines = std::max(1., document()->size().height());
    const double needed = lines * fontMetrics().lineSpacing() + 2 * documentMargin;
    const double height = std::max(needed, area.height());
    const QRectF place(area.center().x() - width / 2, area.top(), width, height);
    setViewportMargins(0, role == TextRole::Heading ? 0 : int((height - needed) / 2), 0, 0);
    setGeometry(place.toAlignedRect());
    verticalScrollBar()->setValue(0);
}

void InlineEditor::close()
{
    m_node = {};
    hide();
}

bool InlineEditor::event(QEvent *event)
{
    // The keys that end the editing must not be taken by shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && ends(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool InlineEditor::endsWith(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event.key() == Qt::Key_Tab) {
        Q_EMIT nextWanted(Direction::Right);
    } else if (event.key() == Qt::Key_Backtab) {
        Q_EMIT nextWanted(Direction::Left);
    } else if (isEnter(event) && event.modifiers() & Qt::ControlModifier) {
        Q_EMIT nextWanted(Direction::Down);
    } else if (isEnter(event) && !(event.modifiers() & Qt::ShiftModifier)) {
        Q_EMIT committed();
    } else {
        return false;
    }
    return true;
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    if (!endsWith(*event))
        QPlainTextEdit::keyPressEvent(event);
    event->accept();
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A context menu or another window borrows the focus; anything else in this one ends the editing.
    if (isOpen() && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT committed();
}

} // namespace keelson
