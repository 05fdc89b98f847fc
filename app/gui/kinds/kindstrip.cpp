// SPDX-License-Identifier: MIT
#include "app/gui/kinds/kindstrip.h"

#include "app/gui/kinds/kindbutton.h"

#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

const QString kindFormat = u"application/x-keelson-kind"_s;

} // namespace

KindStrip::KindStrip(const QList<const Kind *> &kinds, Looks looks, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"kind-strip"_s);
    setAccessibleName(tr("Kinds to add"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    for (const Kind *kind : kinds) {
        const bool notes = looks == Looks::Note;
        auto *button = new KindButton(*kind, notes ? kind->note : kind->box, notes ? kind->key : u'\0', content);
        connect(button, &KindButton::clicked, this, [this, kind] { Q_EMIT picked(kind); });
        column->addWidget(button);
        m_buttons.append(button);
    }
    column->addStretch();
    setWidget(content);
}

void KindStrip::offer(Level level)
{
    for (KindButton *button : std::as_const(m_buttons)) {
        button->setLevel(level);
        button->setVisible(button->kind().level <= level);
    }
}

void KindStrip::setNarrow(bool narrow)
{
    for (KindButton *button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    updateGeometry();
}

std::unique_ptr<QMimeData> KindStrip::carry(const Kind &kind)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kindFormat, QByteArray(kind.id.data(), kind.id.size()));
    return data;
}

const Kind *KindStrip::carried(const QMimeData &data)
{
    return vocabulary::kind(QString::fromLatin1(data.data(kindFormat)));
}

QSize KindStrip::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return { content.width() + verticalScrollBar()->sizeHint().width(), content.height() };
}

} // namespace keelson
