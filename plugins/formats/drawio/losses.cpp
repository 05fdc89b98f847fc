// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/losses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::drawio::Losses)
};

constexpr qsizetype samplesAtMost = 3;
constexpr qsizetype sampleLength = 40;

struct Row
{
    Loss loss;
    Severity severity;
    QLatin1StringView rule;
    const char *message;
};

constexpr Row rows[] = {
    {Loss::LeftOut, Severity::Note, "left-out"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) were left out, as you chose")},
    {Loss::Wordless, Severity::Warning, "wordless"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) without words were left out")},
    {Loss::Hidden, Severity::Warning, "hidden"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n hidden shape(s) were left out")},
    {Loss::Group, Severity::Note, "group"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n group(s) were taken apart; what was in them stands where it stood")},
    {Loss::Picture, Severity::Warning, "picture"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n picture(s) were left out; no picture is fetched from anywhere")},
    {Loss::PictureOfNote, Severity::Note, "picture-of-note"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n note(s) lost their picture")},
    {Loss::Outline, Severity::Note, "outline"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) lost their outline and are notes now")},
    {Loss::Formatting, Severity::Note, "formatting"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n text(s) lost their formatting")},
    {Loss::Rotation, Severity::Note, "rotation"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) were put upright")},
    {Loss::Geometry, Severity::Warning, "geometry"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) had a position or a size that cannot be")},
    {Loss::Characters, Severity::Warning, "characters"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n text(s) held characters that are not seen; they were taken out")},
    {Loss::Cycle, Severity::Warning, "cycle"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) were inside themselves; they stand on the board now")},
    {Loss::Duplicate, Severity::Warning, "duplicate-id"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n shape(s) had the id of another; connections lead to the first")},
    {Loss::LooseEdge, Severity::Warning, "loose-edge"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n connection(s) had no note at one of their ends and were left out")},
    {Loss::MeaninglessEdge, Severity::Warning, "meaningless-edge"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n connection(s) join notes whose kinds have nothing to say to each other in that direction and were left out")},
    {Loss::TurnedEdge, Severity::Note, "turned-edge"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n connection(s) run the other way now")},
    {Loss::RepeatedEdge, Severity::Note, "repeated-edge"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n connection(s) say what another says already")},
    {Loss::EdgeLabel, Severity::Warning, "edge-label"_L1, QT_TRANSLATE_N_NOOP("keelson::drawio::Losses", "%n label(s) of connections were left out")},
};

} // namespace

void Losses::add(Loss loss, const QString &sample)
{
    Sum &sum = m_sums[loss];
    ++sum.count;
    const QString brief = sample.simplified();
    if (sum.samples.size() < samplesAtMost && !brief.isEmpty() && !sum.samples.contains(brief))
        sum.samples.append(brief.size() > sampleLength ? brief.left(sampleLength - 1) + u'…' : brief);
}

QList<Finding> Losses::findings() const
{
    QList<Finding> findings;
    for (const Row &row : rows) {
        const Sum sum = m_sums.value(row.loss);
        if (sum.count == 0)
            continue;
        Finding finding;
        finding.severity = row.severity;
        finding.rule = u"drawio."_s + row.rule;
        finding.message = Tr::tr(row.message, nullptr, sum.count);
        finding.message += sum.samples.isEmpty() ? u"."_s : u": “"_s + sum.samples.join(u"”, “"_s) + u"”."_s;
        finding.place = m_page;
        findings.append(finding);
    }
    return findings;
}

} // namespace keelson::drawio
