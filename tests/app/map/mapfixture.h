// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/crumbbar.h"
#include "app/gui/map/lens.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace keelson::test {

using namespace Qt::StringLiterals;

/// The real map of a small shop: two services behind a bulkhead, a hub, a customer and three events.
class OpenMap
{
public:
    void open()
    {
        auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
        QVERIFY(made);
        Edit edit(u"Begin"_s);
        const Id ordering = edit.add(kinds::subsystem, u"Ordering"_s);
        const Id hub = edit.add(kinds::eventHub, u"Hub"_s, ordering);
        Q_UNUSED(hub);
        const Id order = edit.add(kinds::service, u"Order BFF"_s, ordering);
        const Id payment = edit.add(kinds::service, u"Payment Gateway"_s, ordering);
        const Id customer = edit.add(kinds::actor, u"Customer"_s);
        const Id submitted = edit.add(kinds::domainEvent, u"Order Submitted"_s);
        const Id paid = edit.add(kinds::domainEvent, u"Payment Authorized"_s);
        const Id declined = edit.add(kinds::domainEvent, u"Payment Declined"_s);
        edit.add(kinds::function, u"Rest"_s, order);
        edit.relate(relations::calls, customer, order);
        edit.relate(relations::publishes, order, submitted);
        edit.relate(relations::consumes, payment, submitted);
        for (const Id event : {paid, declined}) {
            edit.relate(relations::publishes, payment, event);
            edit.relate(relations::consumes, order, event);
        }
        (*made)->commit(edit);
        m_workspace = std::make_unique<Workspace>();
        m_workspace->setDocument(std::move(*made));
        m_lens = std::make_unique<MapLens>(*m_workspace);
        m_lens->resize(1400, 900);
        m_lens->show();
        QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
        m_lens->activated();
        fit();
    }
    void close()
    {
        m_lens.reset();
        m_workspace.reset();
    }

    const Model &model() const { return m_workspace->document()->model(); }
    Canvas &canvas() const { return m_lens->canvas(); }
    qsizetype changes() const { return m_workspace->document()->changes().size(); }
    Id named(QLatin1StringView kind, const QString &name) const { return model().named(*vocabulary::kind(kind), name)->id; }
    Id service(const QString &name) const
    {
        for (const Element *each : model().ofKind(kinds::service)) {
            if (each->name == name)
                return each->id;
        }
        return {};
    }
    QPoint at(Id box) const { return canvas().toWidget(m_lens->positions().value(box).center()).toPoint(); }
    QAction *action(const QString &name) const
    {
        for (QAction *each : m_lens->actions()) {
            if (each->objectName() == name)
                return each;
        }
        return nullptr;
    }
    QString way() const
    {
        QStringList texts;
        for (const QToolButton *crumb : m_lens->findChild<CrumbBar *>()->findChildren<QToolButton *>(u"crumb"_s)) {
            if (!crumb->isHidden())
                texts.append(crumb->text());
        }
        return m_lens->findChild<CrumbBar *>()->isVisible() ? texts.join(u" > "_s) : QString();
    }
    QStringList clear() const
    {
        QStringList names;
        for (const SceneNode &node : canvas().scene().nodes) {
            if (!node.faded && model().element(node.element))
                names.append(node.text);
        }
        names.sort();
        return names;
    }
    void fit()
    {
        canvas().fitAll();
        QTest::qWait(400); // the viewport glides there
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas(), Qt::Key(key), modifiers); }

    Workspace &workspace() const { return *m_workspace; }
    MapLens &lens() const { return *m_lens; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    int m_count = 0;
};

} // namespace keelson::test
