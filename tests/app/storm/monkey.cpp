// SPDX-License-Identifier: MIT
#include "monkey.h"

#include "app/gui/storm/scene.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::test {

namespace {

constexpr qsizetype crowded = 90;     // notes; more would make every event slower, not another one
constexpr int rememberedSteps = 40;
constexpr int pictureEvery = 25;      // events

} // namespace

Monkey::Monkey(quint32 seed) : m_random(seed)
{
    m_lens = std::make_unique<StormLens>(m_workspace);
    m_lens->setPalette(Theme::light().palette());
    m_lens->resize(760, 520);
    m_lens->show();
    QObject::connect(&m_rescue, &QTimer::timeout, m_lens.get(), [this] { leaveMenu(); });
    m_rescue.start(5);
    openDocument();
    m_lens->activateWindow();
    QCoreApplication::processEvents();
    m_lens->activated();
}

Monkey::~Monkey() = default;

void Monkey::note(const QString &what)
{
    m_done.append(what);
    if (m_done.size() > rememberedSteps)
        m_done.removeFirst();
}

void Monkey::openDocument()
{
    const QString path = m_folder.filePath(u"%1.keelson"_s.arg(++m_documents));
    auto made = Document::create(path, {Id::create(), u"Ada"_s});
    if (!made)
        qFatal("no document: %s", qPrintable(made.error().text()));
    const auto before = m_workspace.setDocument(std::move(*made));
    const QString old = before ? before->path() : QString();
    if (!old.isEmpty())
        QFile::remove(old);
}

QString Monkey::work(qint64 events)
{
    for (const qint64 end = m_events + events; m_events < end; ++m_events) {
        m_isActing = true;
        act();
        m_isActing = false;
        QCoreApplication::processEvents();
        const QString trouble = wrong();
        if (!trouble.isEmpty())
            return u"event %1: %2\n  %3"_s.arg(m_events).arg(trouble, m_done.join(u"\n  "_s));
    }
    return {};
}

void Monkey::act()
{
    if (QApplication::activePopupWidget() && !oneIn(4))
        return answerMenu();
    if (document() && document()->model().placements().size() > crowded && oneIn(3))
        return changeDocument();
    using Deed = void (Monkey::*)();
    static constexpr std::pair<int, Deed> deeds[] = {
        {30, &Monkey::pressSomething}, {25, &Monkey::typeSomething}, {20, &Monkey::useMouse}, {10, &Monkey::drag},
        {6, &Monkey::turnWheel},       {2, &Monkey::pinch},          {3, &Monkey::askForMenu}, {3, &Monkey::paste},
        {3, &Monkey::triggerSomething}, {2, &Monkey::resize},        {1, &Monkey::dress},     {4, &Monkey::editElsewhere},
        {6, &Monkey::goThroughTime},   {2, &Monkey::selectElsewhere}, {1, &Monkey::hideAndShow}, {1, &Monkey::lightUp},
    };
    int chance = below(119);
    for (const auto &[weight, deed] : deeds) {
        chance -= weight;
        if (chance < 0)
            return (this->*deed)();
    }
    if (oneIn(40))
        changeDocument();
}

// --- Input

QWidget *Monkey::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focused = QApplication::focusWidget();
    return focused && m_lens->isAncestorOf(focused) ? focused : &m_lens->canvas();
}

void Monkey::press(QWidget *widget, int key, Qt::KeyboardModifiers held, const QString &text)
{
    note(u"key 0x%1 0x%2 '%3' at %4"_s.arg(key, 0, 16).arg(held.toInt(), 0, 16).arg(text, QString::fromLatin1(widget->metaObject()->className())));
    QKeyEvent asked(QEvent::ShortcutOverride, key, held, text);
    QApplication::sendEvent(widget, &asked);
    QKeyEvent down(QEvent::KeyPress, key, held, text, oneIn(20));
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, held, text);
    if (!oneIn(30))
        QApplication::sendEvent(target(), &up);
}

void Monkey::typeSomething()
{
    static const QString words[] = {u"Order"_s, u"order"_s, u"x"_s, u"öß"_s, u"שלום"_s, u"a\u0301"_s, u"😀"_s, u" "_s, u"%1"_s};
    const QString word = words[below(int(std::size(words)))];
    for (const QChar letter : word) {
        const int key = letter.unicode() < 128 ? int(letter.toUpper().unicode()) : int(Qt::Key_unknown);
        press(target(), key, letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(letter));
    }
}

Qt::KeyboardModifiers Monkey::someModifiers()
{
    static constexpr Qt::KeyboardModifiers all[] = {{}, {}, {}, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier,
                                                    Qt::ShiftModifier | Qt::ControlModifier, Qt::ShiftModifier | Qt::AltModifier};
    return all[below(int(std::size(all)))];
}

void Monkey::pressSomething()
{
    static constexpr int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab,
                                   Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_Space, Qt::Key_Home, Qt::Key_End,
                                   Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_E, Qt::Key_C, Qt::Key_P, Qt::Key_A, Qt::Key_K, Qt::Key_D,
                                   Qt::Key_V, Qt::Key_X, Qt::Key_H, Qt::Key_Enter, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_L, Qt::Key_S};
    press(target(), keys[below(int(std::size(keys)))], someModifiers());
}

QPoint Monkey::somewhere()
{
    const QSize size = m_lens->canvas().size();
    if (oneIn(12))
        return {below(6000) - 3000, below(6000) - 3000};
    return {below(size.width()), below(size.height())};
}

QPoint Monkey::onANote()
{
    const Scene scene = m_lens->canvas().scene();
    if (scene.nodes.isEmpty() || oneIn(3))
        return somewhere();
    const QRectF rect = scene.nodes.at(below(int(scene.nodes.size()))).rect;
    const QPointF at = rect.topLeft() + QPointF(rect.width() * below(11) / 10, rect.height() * below(11) / 10);
    return m_lens->canvas().toWidget(at).toPoint();
}

void Monkey::mouse(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held, Qt::KeyboardModifiers modifiers)
{
    QWidget *canvas = &m_lens->canvas();
    note(u"mouse %1 at %2,%3 button %4 held %5 with %6"_s.arg(type).arg(at.x()).arg(at.y()).arg(button).arg(held.toInt()).arg(modifiers.toInt(), 0, 16));
    QMouseEvent event(type, at, canvas->mapToGlobal(at), button, held, modifiers);
    QApplication::sendEvent(canvas, &event);
    m_held = held;
}

void Monkey::useMouse()
{
    static constexpr Qt::MouseButton buttons[] = {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::MiddleButton, Qt::RightButton};
    const Qt::MouseButton button = buttons[below(int(std::size(buttons)))];
    const QPoint at = onANote();
    switch (below(6)) {
    case 0: return mouse(QEvent::MouseMove, at, Qt::NoButton, m_held, someModifiers());
    case 1: return mouse(QEvent::MouseButtonDblClick, at, button, button, someModifiers());
    case 2: return mouse(QEvent::MouseButtonPress, at, button, m_held | button, someModifiers());
    case 3: return mouse(QEvent::MouseButtonRelease, at, button, m_held & ~Qt::MouseButtons(button), someModifiers());
    case 4: {
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&m_lens->canvas(), &leave);
        return note(u"leave"_s);
    }
    default:
        const Qt::KeyboardModifiers held = someModifiers();
        mouse(QEvent::MouseButtonPress, at, button, button, held);
        mouse(QEvent::MouseButtonRelease, at, button, {}, held);
    }
}

/// Something else may happen in the middle of it.
void Monkey::drag()
{
    const QPoint from = onANote();
    const Qt::KeyboardModifiers held = someModifiers();
    const Qt::MouseButton button = oneIn(6) ? Qt::MiddleButton : Qt::LeftButton;
    mouse(QEvent::MouseButtonPress, from, button, button, held);
    for (int i = below(4); i >= 0; --i) {
        mouse(QEvent::MouseMove, somewhere(), Qt::NoButton, button, held);
        if (oneIn(4))
            goThroughTime();
        if (oneIn(12))
            editElsewhere();
        if (oneIn(30))
            changeDocument();
    }
    if (!oneIn(10))
        mouse(QEvent::MouseButtonRelease, oneIn(2) ? onANote() : somewhere(), button, {}, held);
}

void Monkey::turnWheel()
{
    QWidget *canvas = &m_lens->canvas();
    const QPoint at = somewhere();
    const QPoint turn(oneIn(4) ? below(481) - 240 : 0, below(961) - 480);
    const QPoint pixels = oneIn(3) ? turn / 3 : QPoint();
    note(u"wheel %1,%2"_s.arg(turn.x()).arg(turn.y()));
    QWheelEvent event(at, canvas->mapToGlobal(at), pixels, turn, m_held, someModifiers(), Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas, &event);
}

void Monkey::pinch()
{
    static constexpr double values[] = {0.1, -0.1, 5, -1, -3, 0, 1e9, -1e9};
    const double value = values[below(int(std::size(values)))];
    note(u"pinch %1"_s.arg(value));
    const QPoint at = somewhere();
    QNativeGestureEvent event(oneIn(2) ? Qt::ZoomNativeGesture : Qt::SmartZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at,
                              at, at, value, QPointF(below(9) - 4, below(9) - 4));
    QApplication::sendEvent(&m_lens->canvas(), &event);
}

void Monkey::askForMenu()
{
    const QPoint at = onANote();
    note(u"menu"_s);
    QContextMenuEvent event(oneIn(3) ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, at, m_lens->canvas().mapToGlobal(at));
    QApplication::sendEvent(&m_lens->canvas(), &event);
}

void Monkey::answerMenu()
{
    QWidget *popup = QApplication::activePopupWidget();
    static constexpr int keys[] = {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape};
    press(popup, keys[below(int(std::size(keys)))]);
}

/// Only a menu that holds everything up is still open while something is being done.
void Monkey::leaveMenu()
{
    QWidget *popup = QApplication::activePopupWidget();
    if (!m_isActing || !popup)
        return;
    if (oneIn(2))
        return void(popup->close());
    for (const int key : {int(Qt::Key_Down), oneIn(2) ? int(Qt::Key_Down) : int(Qt::Key_Home), int(Qt::Key_Return)}) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(popup, &down);
    }
}

void Monkey::paste()
{
    static const QString texts[] = {u"One\nTwo\n\nThree"_s, u""_s, u"\n\n"_s, QString(5000, u'x'), u"a\tb"_s, u"Order"_s};
    auto *data = new QMimeData;
    if (oneIn(4))
        data->setData(u"application/x-keelson-notes+json"_s, oneIn(2) ? "{\"notes\":[{\"kind\":\"policy\",\"x\":1e300}]}" : "[nonsense");
    else
        data->setText(texts[below(int(std::size(texts)))]);
    QApplication::clipboard()->setMimeData(data);
    note(u"paste"_s);
    press(target(), Qt::Key_V, Qt::ControlModifier);
}

/// What opens a dialog is left out.
void Monkey::triggerSomething()
{
    const QList<QAction *> actions = m_lens->lensActions();
    QAction *action = actions.at(below(int(actions.size())));
    static const QStringList opensDialogs{u"export"_s, u"import"_s, u"print"_s};
    if (opensDialogs.contains(action->objectName()) || action->text().endsWith(u'…') || action->text().endsWith(u"..."_s) || !action->isEnabled())
        return;
    note(u"action "_s + action->text());
    action->trigger();
}

// --- What happens around

void Monkey::resize()
{
    static constexpr QSize sizes[] = {{760, 520}, {300, 200}, {1, 1}, {1400, 300}, {760, 520}, {760, 520}};
    const QSize size = sizes[below(int(std::size(sizes)))];
    note(u"resize %1x%2"_s.arg(size.width()).arg(size.height()));
    m_lens->resize(size);
}

void Monkey::dress()
{
    note(u"dress"_s);
    switch (below(3)) {
    case 0: return m_lens->setPalette(oneIn(2) ? Theme::dark().palette() : Theme::light().palette());
    case 1: return m_lens->setLayoutDirection(oneIn(2) ? Qt::RightToLeft : Qt::LeftToRight);
    default: {
        QFont font = m_lens->font();
        font.setPointSize(oneIn(3) ? 72 : 10);
        m_lens->setFont(font);
    }
    }
}

void Monkey::editElsewhere()
{
    if (!document())
        return;
    const Model &model = document()->model();
    Edit edit(u"elsewhere"_s);
    QList<Id> ids = oneIn(2) ? model.placements().keys() : oneIn(2) ? model.elements().keys() : model.relations().keys();
    std::sort(ids.begin(), ids.end());
    if (ids.isEmpty())
        return;
    const Id id = ids.at(below(int(ids.size())));
    note(u"edit elsewhere"_s);
    if (oneIn(3))
        edit.remove(id);
    else if (model.placement(id))
        edit.set(id, properties::position, QPointF(below(2000) - 1000, below(2000) - 1000));
    else if (model.element(id) && oneIn(2))
        edit.set(id, properties::kind, QString(oneIn(2) ? kinds::policy : kinds::swimlane));
    else if (model.element(id))
        edit.set(id, properties::name, oneIn(4) ? QString() : u"N%1"_s.arg(below(9)));
    document()->commit(edit);
}

void Monkey::goThroughTime()
{
    if (!document())
        return;
    const bool back = !oneIn(3);
    note(back ? u"undo"_s : u"redo"_s);
    back ? document()->undo() : document()->redo();
}

void Monkey::selectElsewhere()
{
    QList<Id> ids{Id::create()};
    if (document())
        ids += document()->model().elements().keys().mid(0, below(4));
    note(u"select elsewhere"_s);
    m_workspace.select(ids);
    if (ids.size() > 1 && oneIn(2))
        m_lens->reveal(ids.last());
}

void Monkey::changeDocument()
{
    note(u"other document"_s);
    if (oneIn(5))
        (void)m_workspace.setDocument(nullptr);
    else
        openDocument();
}

void Monkey::hideAndShow()
{
    note(u"hide, edit, show"_s);
    m_lens->hide();
    editElsewhere();
    goThroughTime();
    m_lens->show();
    m_lens->activateWindow();
}

void Monkey::lightUp()
{
    Live live;
    if (document() && !oneIn(3)) {
        live.source = u"Somewhere"_s;
        live.time = 1'700'000'000'000 + below(100'000);
        const auto ids = document()->model().elements().keys();
        for (int i = 0; i < 4 && !ids.isEmpty(); ++i)
            live.elements[ids.at(below(int(ids.size())))].liveness = oneIn(2) ? Liveness::Silent : Liveness::Flowing;
    }
    note(u"live"_s);
    m_workspace.setLive(live);
}

// --- Looking

QString Monkey::wrong()
{
    QString trouble = wrongInModel();
    if (trouble.isEmpty())
        trouble = wrongInSelection();
    if (trouble.isEmpty() && m_events % pictureEvery == 0 && m_lens->isVisible())
        trouble = wrongInPicture();
    return trouble;
}

QString Monkey::wrongInModel() const
{
    if (!document())
        return {};
    const Model &model = document()->model();
    for (const Placement &placement : model.placements()) {
        if (!model.view(placement.view) || !model.element(placement.element))
            return u"a note of nothing"_s;
    }
    for (const Relation &relation : model.relations()) {
        if (!model.element(relation.from) || !model.element(relation.to))
            return u"a relation without an end"_s;
    }
    for (const Element &element : model.elements()) {
        QSet<Id> passed;
        for (const Element *outer = &element; outer; outer = model.element(outer->parent)) {
            if (passed.contains(outer->id))
                return u"containment in a ring"_s;
            passed.insert(outer->id);
        }
    }
    return {};
}

QString Monkey::wrongInSelection() const
{
    const Canvas &canvas = m_lens->canvas();
    for (Id id : canvas.selectedNodes()) {
        if (!canvas.node(id))
            return u"a selected node that is not there"_s;
    }
    for (Id id : canvas.selectedEdges()) {
        if (!canvas.edge(id))
            return u"a selected edge that is not there"_s;
    }
    if (!(canvas.scale() >= Canvas::minimumScale && canvas.scale() <= Canvas::maximumScale))
        return u"a scale out of its limits"_s;
    const QRectF seen = canvas.visibleRect();
    return std::isfinite(seen.x()) && std::isfinite(seen.y()) ? QString() : u"a view of nowhere"_s;
}

QString Monkey::wrongInPicture() const
{
    Scene shown = m_lens->canvas().scene();
    const View *board = document() ? document()->model().view(m_lens->view()) : nullptr;
    Scene full;
    if (board)
        full = stormScene(document()->model(), *board, m_workspace.live(), m_lens->canvas().theme());
    const auto drafts = std::remove_if(shown.nodes.begin(), shown.nodes.end(), [&](const SceneNode &node) {
        return !document() || !document()->model().placement(node.id);
    });
    if (shown.nodes.end() - drafts > 1)
        return u"more than one draft"_s;
    shown.nodes.erase(drafts, shown.nodes.end());
    for (qsizetype i = 0; i < std::min(shown.nodes.size(), full.nodes.size()); ++i) {
        const SceneNode &a = shown.nodes.at(i);
        const SceneNode &b = full.nodes.at(i);
        if (a != b)
            return u"another note: %1 / %2, id %3, element %4, rect %5, look %6, words %7, lit %8, rects %9 %10 %11 %12"_s.arg(a.text, b.text)
                    .arg(a.id == b.id).arg(a.element == b.element).arg(a.rect == b.rect).arg(a.outline == b.outline && a.fill == b.fill && a.layer == b.layer)
                    .arg(a.text == b.text && a.caption == b.caption && a.tip == b.tip).arg(a.liveness == b.liveness)
                    .arg(a.rect.left()).arg(b.rect.left()).arg(a.rect.right()).arg(b.rect.right());
    }
    if (shown.nodes != full.nodes)
        return u"other notes than a full picture: %1 and %2"_s.arg(shown.nodes.size()).arg(full.nodes.size());
    if (shown.edges != full.edges)
        return u"other edges than a full picture: %1 and %2"_s.arg(shown.edges.size()).arg(full.edges.size());
    return {};
}

} // namespace keelson::test
