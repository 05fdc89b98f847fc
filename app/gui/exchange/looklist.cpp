// SPDX-License-Identifier: MIT
#include "app/gui/exchange/looklist.h"

#include "app/gui/exchange/lookmemory.h"
#include "app/gui/shell/kindicons.h"
#include "app/render/theme.h"
#include "core/storm/grammar.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

// More than a person looks through; the others become what is proposed.
constexpr qsizetype rowsAtMost = 60;
constexpr int swatchSide = 26;

/// The colour of a look; a dashed square where it has none.
class SwatchLabel : public QWidget
{
public:
    SwatchLabel(const QColor &colour, QWidget *parent) : QWidget(parent), m_colour(colour) { setFixedSize(swatchSide, swatchSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(palette());
        painter.setPen(QPen(theme.muted, 1, m_colour.isValid() ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(m_colour.isValid() ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    QColor m_colour;
};

/// Enough to know them again.
QString brief(const QStringList &samples)
{
    constexpr qsizetype length = 26;
    QStringList texts;
    for (const QString &sample : samples)
        texts.append(sample.size() > length ? sample.left(length - 1) + u'…' : sample);
    return texts.join(u" · "_s);
}

QLabel *label(const QString &text, QWidget *parent, const char *tone = nullptr)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    if (tone)
        made->setProperty("tone", QString::fromLatin1(tone));
    return made;
}

} // namespace

LookList::LookList(QWidget *parent) : QScrollArea(parent), m_content(nullptr), m_grid(nullptr)
{
    setObjectName(u"looks"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Its choosers have it.
}

void LookList::show(const QList<LookGroup> &looks, const LookMemory &memory)
{
    m_rows.clear();
    m_content = new QWidget;
    m_content->setProperty("part", u"panel"_s);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    for (const LookGroup &look : looks.first(std::min(looks.size(), rowsAtMost))) {
        const bool isSaid = vocabulary::kind(look.key); // The file itself says what it is.
        addRow(look, isSaid ? look.kind : memory.kindOf(look.key).value_or(look.kind));
    }
    const int others = int(looks.size() - m_rows.size());
    if (others > 0)
        m_grid->addWidget(label(tr("%n further look(s) become what is proposed for them.", nullptr, others), m_content, "muted"), m_grid->rowCount(), 0, 1, 3);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_content);
    refreshIcons();
}

QComboBox *LookList::makeChooser(const LookGroup &look, const QString &kind)
{
    auto *chooser = new QComboBox(m_content);
    chooser->setObjectName(u"kind-"_s + look.key);
    for (const Kind *each : grammar::noteKinds())
        chooser->addItem(vocabulary::label(*each), QString(each->id));
    chooser->addItem(tr("Leave out"), QString());
    chooser->setCurrentIndex(std::max(chooser->findData(kind), 0));
    chooser->setMaxVisibleItems(20);
    chooser->setAccessibleName(tr("Kind of %1").arg(look.colour.isEmpty() ? look.shape : look.colour));
    connect(chooser, &QComboBox::currentIndexChanged, this, &LookList::chosen);
    return chooser;
}

void LookList::addRow(const LookGroup &look, const QString &kind)
{
    const int row = m_grid->rowCount();
    auto *words = new QWidget(m_content);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    QString what = tr("%n × %1", "how often, what it looks like", int(look.count)).arg(look.shape);
    if (look.key.endsWith(u"/small"))
        what += u", "_s + tr("small");
    else if (look.key.endsWith(u"/large"))
        what += u", "_s + tr("large");
    if (look.isGuess)
        what += u", "_s + tr("a guess");
    column->addWidget(label(look.colour.isEmpty() ? what : what + u"  "_s + look.colour, words));
    auto *samples = label(brief(look.samples), words, "muted");
    samples->setWordWrap(true);
    samples->setToolTip(look.samples.join(u'\n').toHtmlEscaped());
    column->addWidget(samples);
    QComboBox *chooser = makeChooser(look, kind);
    m_grid->addWidget(new SwatchLabel(QColor(look.colour), m_content), row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    m_grid->addWidget(chooser, row, 2, Qt::AlignTop);
    m_rows.append({look, chooser, look.kind});
}

void LookList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().kind->setFocus(Qt::OtherFocusReason);
}

QString LookList::map() const
{
    QStringList pairs;
    for (const Row &row : m_rows)
        pairs.append(row.look.key + u'=' + row.kind->currentData().toString());
    return pairs.join(u',');
}

void LookList::keep(LookMemory &memory) const
{
    for (const Row &row : m_rows) {
        const QString kind = row.kind->currentData().toString();
        if (kind != row.proposed || memory.kindOf(row.look.key))
            memory.keep(row.look.key, kind);
    }
}

void LookList::refreshIcons()
{
    const KindIcons icons(Theme::of(palette()));
    for (const Row &row : std::as_const(m_rows)) {
        for (int i = 0; i < row.kind->count(); ++i) {
            if (const Kind *kind = vocabulary::kind(row.kind->itemData(i).toString()))
                row.kind->setItemIcon(i, icons.of(*kind));
        }
    }
}

void LookList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QScrollArea::changeEvent(event);
}

} // namespace keelson
