// SPDX-License-Identifier: MIT
#include "app/render/textlayouts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr qsizetype longestText = 800;
constexpr qsizetype longestUnbroken = 9;
constexpr QChar zeroWidthSpace(0x200b);

struct RoleTraits
{
    std::array<int, 4> sizes;  ///< Largest first; 0 ends the list.
    QFont::Weight weight;
    Qt::Alignment alignment;
    bool wraps;
};

const RoleTraits &traits(TextRole role)
{
    static const std::array<RoleTraits, 13> table{{
            {{15, 13, 12, 10}, QFont::Normal, Qt::AlignHCenter, true},      // Note
            {{13, 12, 11, 10}, QFont::DemiBold, Qt::AlignLeft, true},           // Name
            {{13, 12, 11, 10}, QFont::DemiBold, Qt::AlignHCenter, true},        // NameCentred
            {{14, 0, 0, 0}, QFont::DemiBold, Qt::AlignLeft, false},             // Title
            {{16, 14, 12, 10}, QFont::Normal, Qt::AlignLeft, true},             // Heading
            {{10, 0, 0, 0}, QFont::Normal, Qt::AlignLeft, false},               // Caption
            {{11, 0, 0, 0}, QFont::Normal, Qt::AlignLeft, false},             // Vitals
            {{11, 0, 0, 0}, QFont::Normal, Qt::AlignHCenter, false},          // Label
            {{26, 22, 18, 13}, QFont::Normal, Qt::AlignHCenter, true},          // FarNote
            {{24, 20, 16, 12}, QFont::DemiBold, Qt::AlignHCenter, true},        // FarName
            {{26, 22, 18, 14}, QFont::DemiBold, Qt::AlignLeft, false},          // FarTitle
            {{18, 16, 14, 12}, QFont::Normal, Qt::AlignHCenter, false},         // FarVitals
            {{14, 0, 0, 0}, QFont::Normal, Qt::AlignHCenter, false},            // FarLabel
    }};
    return table[size_t(role)];
}

bool breaksWordAt(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text.at(position - 1).isLetterOrNumber()
            && text.at(position).isLetterOrNumber();
}

/// Lets names such as OrderPaymentAuthorised break between their words.
QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    qsizetype unbroken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const bool hump = (before.isLower() && c.isUpper()) || before == u'_' || before == u'.' || before == u'/';
        if (hump && unbroken >= longestUnbroken / 2)
            result += zeroWidthSpace;
        unbroken = c.isSpace() ? 0 : unbroken + 1;
        result += c == u'\n' ? QChar(QChar::LineSeparator) : c;
    }
    return result;
}

QString shown(QString text)
{
    return text.remove(zeroWidthSpace).remove(QChar(QChar::LineSeparator)).trimmed();
}

/// One try at one size.
class Attempt
{
public:
    Attempt(const QString &text, QSizeF area, TextRole role, int pixels)
        : m_text(text), m_area(area), m_role(role), m_font(fontFor(role, pixels)), m_metrics(m_font)
    {
        m_block.pixels = pixels;
        run();
    }

    bool fits() const { return m_fits; }
    TextBlock block() { return std::move(m_block); }

private:
    int lineLimit() const
    {
        const int fitting = int((m_area.height() + 1) / m_metrics.height());
        return traits(m_role).wraps ? std::max(1, fitting) : 1;
    }

    QTextOption option() const
    {
        QTextOption option(traits(m_role).alignment);
        option.setWrapMode(traits(m_role).wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        return option;
    }

    void run()
    {
        QTextLayout layout(m_text, m_font);
        layout.setTextOption(option());
        const int limit = lineLimit();
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_area.width());
            line.setPosition({0, (layout.lineCount() - 1) * m_metrics.height()});
            const qsizetype end = line.textStart() + line.textLength();
            m_fits = m_fits && !breaksWordAt(m_text, end) && line.naturalTextWidth() <= m_area.width();
            const bool more = end < m_text.size();
            if (layout.lineCount() == limit && (more || line.naturalTextWidth() > m_area.width())) {
                m_fits = false;
                take(layout, layout.lineCount() - 1);
                layout.endLayout();
                takeElided(line.textStart(), limit - 1);
                return;
            }
        }
        layout.endLayout();
        take(layout, layout.lineCount());
    }

    void take(const QTextLayout &layout, int count)
    {
        for (int i = 0; i < count; ++i)
            takeLine(layout.lineAt(i), m_text);
    }

    void takeElided(qsizetype from, int row)
    {
        QString rest = m_text.mid(from);
        rest.replace(QChar(QChar::LineSeparator), u' ');
        const QString text = m_metrics.elidedText(rest, Qt::ElideRight, m_area.width());
        QTextLayout layout(text, m_font);
        layout.setTextOption(QTextOption(traits(m_role).alignment));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(m_area.width() + 1);
            line.setPosition({0, row * m_metrics.height()});
        }
        layout.endLayout();
        if (line.isValid())
            takeLine(line, text);
        m_block.elided = true;
    }

    void takeLine(const QTextLine &line, const QString &text)
    {
        const QRectF natural = line.naturalTextRect();
        m_block.lines.append({shown(text.mid(line.textStart(), line.textLength())),
                              {natural.left(), line.y() + line.ascent()}, natural.width()});
        const auto runs = line.glyphRuns();
        std::for_each(runs.begin(), runs.end(), [this](const QGlyphRun &run) { join(run); });
        m_block.size = m_block.size.expandedTo({natural.right(), line.y() + m_metrics.height()});
    }

    void join(const QGlyphRun &run)
    {
        const auto same = std::find_if(m_block.runs.begin(), m_block.runs.end(), [&](const QGlyphRun &known) {
            return known.rawFont() == run.rawFont();
        });
        if (same == m_block.runs.end()) {
            m_block.runs.append(run);
            return;
        }
        same->setGlyphIndexes(same->glyphIndexes() + run.glyphIndexes());
        same->setPositions(same->positions() + run.positions());
    }

    const QString m_text;
    const QSizeF m_area;
    const TextRole m_role;
    const QFont m_font;
    const QFontMetricsF m_metrics;
    TextBlock m_block;
    bool m_fits = true;
};

} // namespace

QFont fontFor(TextRole role, int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(traits(role).weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

bool wraps(TextRole role)
{
    return traits(role).wraps;
}

int largestPixels(TextRole role)
{
    return traits(role).sizes.front();
}

int smallestPixels(TextRole role)
{
    const auto &sizes = traits(role).sizes;
    return *std::find_if(sizes.rbegin(), sizes.rend(), [](int size) { return size > 0; });
}

Qt::Alignment alignmentOf(TextRole role)
{
    return traits(role).alignment;
}

TextBlock layOut(const QString &text, QSizeF area, TextRole role)
{
    const QString prepared = breakable(text.trimmed().left(longestText));
    const QSizeF sane(std::clamp(std::isfinite(area.width()) ? area.width() : 0., 1., 10'000.),
                      std::clamp(std::isfinite(area.height()) ? area.height() : 0., 1., 10'000.));
    if (prepared.isEmpty())
        return {};
    TextBlock block;
    for (int pixels : traits(role).sizes) {
        if (pixels == 0)
            break;
        Attempt attempt(prepared, sane, role, pixels);
        const bool fits = attempt.fits();
        block = attempt.block();
        if (fits)
            break;
    }
    return block;
}

TextLayouts::TextLayouts(int capacity) : m_blocks(capacity)
{
}

void TextLayouts::startFrame(double budgetMs)
{
    m_budgetMs = budgetMs;
    m_laidOut = 0;
    m_starved = false;
    m_clock.start();
}

bool TextLayouts::mayLayOut()
{
    // A few always go through, so that every frame makes progress.
    const bool may = m_budgetMs <= 0 || m_laidOut < 20 || double(m_clock.nsecsElapsed()) / 1e6 < m_budgetMs;
    m_starved = m_starved || !may;
    m_laidOut += may ? 1 : 0;
    return may;
}

const TextBlock *TextLayouts::find(const QString &text, QSizeF area, TextRole role)
{
    const Key key{text, qRound(area.width()), qRound(area.height()), role};
    if (const TextBlock *known = m_blocks.object(key))
        return known;
    if (!mayLayOut())
        return nullptr;
    auto *block = new TextBlock(layOut(text, area, role));
    return m_blocks.insert(key, block) ? block : nullptr;
}

double TextLayouts::lineWidth(const QString &text, TextRole role)
{
    const TextBlock *block = find(text, {10'000, 20}, role);
    if (!block)
        return double(text.size()) * largestPixels(role) * 0.55;
    return std::accumulate(block->lines.begin(), block->lines.end(), 0.,
                           [](double width, const TextBlock::Line &line) { return std::max(width, line.width); });
}

void TextLayouts::clear()
{
    m_blocks.clear();
}

} // namespace keelson
