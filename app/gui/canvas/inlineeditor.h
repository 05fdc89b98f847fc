// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/direction.h"
#include "app/render/scene.h"
#include "app/render/textlayouts.h"

#include <QPlainTextEdit>

namespace keelson {

/// The text of one node, edited in its place. Enter commits, Shift+Enter breaks the line, Esc gives up, Tab and
/// Ctrl+Enter commit and ask for the next one. Losing the focus commits.
class InlineEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit InlineEditor(QWidget *parent);

    void open(const SceneNode &node, const QString &typed);
    /// Puts the editor over a name (`nameArea` in widget pixels); called again whenever viewport, node or text change.
    void follow(const QRectF &nameArea, TextRole role, double scale);
    /// The colours of the node, which may have become another kind of thing meanwhile.
    void wear(const SceneNode &node);
    Id node() const { return m_node; }
    bool isOpen() const { return !m_node.isNull(); }
    QString text() const { return toPlainText().trimmed(); }
    bool isChanged() const { return text() != m_original.trimmed(); }
    void close();

Q_SIGNALS:
    void committed();
    void cancelled();
    void nextWanted(keelson::Direction direction);
    void grown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool endsWith(const QKeyEvent &event);

    Id m_node;
    QString m_original;
};

} // namespace keelson
