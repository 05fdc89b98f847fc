// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QElapsedTimer>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace keelson {

/// What a text is for decides its size, weight, alignment and whether it wraps.
/// The Far ones are for what is seen at a small scale: names, and of what is lit the one figure that says most.
enum class TextRole { Note, Name, NameCentred, Title, Heading, Caption, Vitals, Label, FarNote, FarName, FarTitle, FarVitals, FarLabel };

/// A font for a role at a size in scene units; hinting is off so that one layout is right at every zoom.
QFont fontFor(TextRole role, int pixels);
int largestPixels(TextRole role);
int smallestPixels(TextRole role);
bool wraps(TextRole role);
Qt::Alignment alignmentOf(TextRole role);  ///< Horizontal part only.

/// A text wrapped and elided into an area, ready to be drawn at any scale.
struct TextBlock
{
    struct Line
    {
        QString text;
        QPointF baseline;  ///< Left end, from the area's top left.
        double width = 0;
    };
    QList<Line> lines;
    QList<QGlyphRun> runs; ///< All lines, one run a font.
    QSizeF size;           ///< What it takes of the area.
    int pixels = 0;        ///< The font size that was chosen.
    bool elided = false;
};

/// Lays out `text` in the largest size of the role that fits `area`; what does not fit at the smallest is elided.
/// Text of any length costs the same: what could never be seen is cut first.
TextBlock layOut(const QString &text, QSizeF area, TextRole role);

/// Layouts of the texts last drawn. Belongs to one thread. A frame can have a budget: when it is spent, texts that
/// are not known yet are left for the next frame, so that a zoom never stalls on laying out a thousand notes.
class TextLayouts
{
public:
    explicit TextLayouts(int capacity = 20'000);

    void startFrame(double budgetMs);
    /// True when something was left for a later frame since startFrame.
    bool starved() const { return m_starved; }
    /// Null when the budget is spent. Valid until the next call.
    const TextBlock *find(const QString &text, QSizeF area, TextRole role);
    /// Width of a text on one line; an estimate when the budget is spent.
    double lineWidth(const QString &text, TextRole role);
    void clear();
    qsizetype size() const { return m_blocks.size(); }

private:
    struct Key
    {
        QString text;
        int width;
        int height;
        TextRole role;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.text, key.width, key.height, int(key.role));
        }
    };
    bool mayLayOut();

    QCache<Key, TextBlock> m_blocks;
    QElapsedTimer m_clock;
    double m_budgetMs = 0;
    int m_laidOut = 0;
    bool m_starved = false;
};

} // namespace keelson
