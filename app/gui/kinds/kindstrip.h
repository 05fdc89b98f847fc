// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"

#include <QScrollArea>

#include <memory>

class QMimeData;

namespace keelson {

class KindButton;

/// The palette of a canvas: legend and tool box in one, drawn from the vocabulary.
class KindStrip : public QScrollArea
{
    Q_OBJECT

public:
    enum class Looks { Note, Box };
    KindStrip(const QList<const Kind *> &kinds, Looks looks, QWidget *parent = nullptr);

    /// A kind on its way from a strip to a canvas, and back out; null when `data` carries none.
    static std::unique_ptr<QMimeData> carry(const Kind &kind);
    static const Kind *carried(const QMimeData &data);

    /// Shows only what that level offers, in its words.
    void offer(Level level);

    /// Pictures alone, where something else needs the room.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const keelson::Kind *kind);

private:
    QList<KindButton *> m_buttons;
};

} // namespace keelson
