// SPDX-License-Identifier: MIT
#include "app/gui/history/pastpicture.h"

#include "app/gui/canvas/canvas.h"
#include "app/render/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

bool isSeen(const Canvas &canvas, const QList<Id> &items)
{
    const QRectF seen = canvas.visibleRect();
    return std::any_of(items.begin(), items.end(), [&](Id id) {
        const SceneNode *node = canvas.node(id);
        return !node || seen.intersects(node->rect); // A line is wherever its ends are.
    });
}

} // namespace

PastPicture::PastPicture(QWidget *parent)
    : QWidget(parent), m_views(new QComboBox(this)), m_what(new QLabel(this)), m_when(new QLabel(this)),
      m_fit(new QToolButton(this)), m_canvas(new Canvas(this))
{
    build();
    refreshIcons();
    connect(m_views, &QComboBox::activated, this, &PastPicture::viewAsked);
    connect(m_fit, &QToolButton::clicked, m_canvas, &Canvas::fitAll);
    connect(m_canvas, &Canvas::selectionChanged, this, &PastPicture::takePick);
    connect(m_canvas, &Canvas::themeChanged, this, &PastPicture::themeChanged);
    connect(m_canvas, &Canvas::activated, this, [this] {
        if (const QList<Id> elements = m_canvas->selectedElements(); !elements.isEmpty())
            Q_EMIT revealAsked(elements.first());
    });
    retranslate();
}

void PastPicture::build()
{
    setMinimumSize(240, 160);
    m_views->setObjectName(u"historyViews"_s);
    m_views->setMinimumContentsLength(16);
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setObjectName(u"historyCaption"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_when->setProperty("tone", u"muted"_s);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fit->setObjectName(u"historyFit"_s);
    m_fit->setAutoRaise(true);
    m_canvas->setObjectName(u"historyCanvas"_s);
    m_canvas->setFeatures({});
    m_canvas->installEventFilter(this);

    auto *caption = new QVBoxLayout;
    caption->setSpacing(0);
    caption->addWidget(m_what);
    caption->addWidget(m_when);
    m_what->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(10);
    row->addLayout(caption, 1);
    row->addWidget(m_views);
    row->addWidget(m_fit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_canvas, 1);
}

void PastPicture::setCaption(const QString &what, const QString &when)
{
    m_whatText = what;
    m_whenText = when;
    m_what->setToolTip(what);
    m_what->setAccessibleName(what);
    showCaption();
}

void PastPicture::showCaption()
{
    for (const auto &[label, text] : {std::pair(m_what, m_whatText), std::pair(m_when, m_whenText)})
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, label->width()));
}

void PastPicture::show(const PastMoment &moment)
{
    const bool isNewView = m_view != moment.view;
    m_view = moment.view;
    showViews(moment.views);
    showHint(moment);
    m_selecting = true;
    m_canvas->setScene(moment.scene);
    m_selecting = false;
    const QList<Id> &shown = m_picked.isEmpty() ? moment.touched : m_picked;
    select(shown);
    bringIntoSight(shown, isNewView);
}

void PastPicture::clear()
{
    m_picked.clear();
    m_known.clear();
    m_view = {};
    m_selecting = true;
    m_views->clear();
    m_canvas->setScene({});
    m_selecting = false;
    setCaption({}, {});
}

void PastPicture::pick(Id record)
{
    m_picked.clear();
    select({record});
    bringIntoSight({record}, false);
}

bool PastPicture::showsBoard() const
{
    return std::any_of(m_known.begin(), m_known.end(), [this](const PastView &view) { return view.id == m_view && view.isBoard; });
}

QString PastPicture::shownName() const
{
    const auto shown = std::find_if(m_known.begin(), m_known.end(), [this](const PastView &view) { return view.id == m_view; });
    return shown == m_known.end() ? QString() : shown->name;
}

Id PastPicture::askedView() const
{
    return m_views->currentData().value<Id>();
}

// A view that is gone at this moment stays in the choice while it is chosen.
void PastPicture::showViews(const QList<PastView> &views)
{
    const Id asked = askedView();
    const auto isAsked = [&](const PastView &view) { return view.id == asked; };
    QList<PastView> all = views;
    const auto known = std::find_if(m_known.begin(), m_known.end(), isAsked);
    if (known != m_known.end() && std::none_of(views.begin(), views.end(), isAsked))
        all.append(*known);
    if (all == m_known && !m_hasOldIcons && m_views->count() > 0)
        return;
    m_known = all;
    m_hasOldIcons = false;
    m_views->clear();
    m_views->addItem(tr("Where it happened"), QVariant::fromValue(Id()));
    const Theme &theme = m_canvas->theme();
    for (const PastView &view : std::as_const(all)) {
        const QString name = !view.name.isEmpty() ? view.name : view.isBoard ? tr("Board") : tr("Map");
        m_views->addItem(icons::icon(view.isBoard ? u"storm" : u"map", theme), name, QVariant::fromValue(view.id));
    }
    m_views->setCurrentIndex(std::max(0, m_views->findData(QVariant::fromValue(asked))));
}

void PastPicture::showHint(const PastMoment &moment)
{
    if (!moment.view.isNull())
        m_canvas->setHint(tr("Nothing stood here yet."));
    else
        m_canvas->setHint(askedView().isNull() ? tr("There was no board and no map yet.") : tr("This view was not there then."));
}

void PastPicture::select(const QList<Id> &records)
{
    m_selecting = true;
    m_canvas->select(records);
    m_selecting = false;
}

void PastPicture::takePick()
{
    if (m_selecting)
        return;
    m_picked = m_canvas->selectedElements();
    Q_EMIT pickedChanged();
}

// As little as possible: the eye follows what changes, not the paper.
void PastPicture::bringIntoSight(const QList<Id> &records, bool isNewView)
{
    if (isNewView)
        fit();
    const QList<Id> items = m_canvas->selectedNodes() + m_canvas->selectedEdges();
    if (!items.isEmpty() && !records.isEmpty() && !isSeen(*m_canvas, items))
        m_canvas->reveal(items.first());
}

// Where not all can be read at once, from the beginning: what stands first and highest.
void PastPicture::fit()
{
    m_canvas->fitReadably();
    const QList<SceneNode> &nodes = m_canvas->scene().nodes;
    const auto rank = [](const SceneNode &node) { return node.outline == Outline::Lane ? 1e9 : node.rect.x() + node.rect.y(); };
    const auto first = std::min_element(nodes.begin(), nodes.end(), [&](const SceneNode &a, const SceneNode &b) { return rank(a) < rank(b); });
    if (first != nodes.end())
        m_canvas->reveal(first->id);
    m_fitted = m_canvas->visibleRect().topLeft();
}

bool PastPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_what && event->type() == QEvent::Resize)
        showCaption();
    // Until the person moves it, the picture fits the room it gets.
    if (watched == m_canvas && event->type() == QEvent::Resize && m_canvas->visibleRect().topLeft() == m_fitted)
        fit();
    // Who clicks on what is selected already means it, and the canvas has nothing to tell.
    if (watched == m_canvas && event->type() == QEvent::MouseButtonRelease && hits(*static_cast<QMouseEvent *>(event)))
        QMetaObject::invokeMethod(this, &PastPicture::takePick, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

bool PastPicture::hits(const QMouseEvent &event) const
{
    const QPointF at = m_canvas->toScene(event.position());
    return event.button() == Qt::LeftButton && !(m_canvas->nodeAt(at).isNull() && m_canvas->edgeAt(at).isNull());
}

void PastPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

// Those of the views follow with the next picture.
void PastPicture::refreshIcons()
{
    m_fit->setIcon(icons::icon(u"zoom-fit", Theme::of(palette())));
    m_hasOldIcons = true;
}

void PastPicture::retranslate()
{
    m_views->setAccessibleName(tr("Board or map to look at"));
    m_views->setToolTip(m_views->accessibleName());
    m_canvas->setAccessibleName(tr("The picture as it was"));
    m_fit->setToolTip(tr("Show everything"));
    m_fit->setAccessibleName(m_fit->toolTip());
    if (m_views->count() > 0)
        m_views->setItemText(0, tr("Where it happened"));
}

} // namespace keelson
