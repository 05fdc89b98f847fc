// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace keelson::test {

PageLens::PageLens(Workspace &workspace, QString id, QLatin1StringView shownKind)
    : Lens(workspace), m_id(std::move(id)), m_kind(shownKind), m_action(new QAction(u"Tidy the "_s + m_id, this))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(m_action, &QAction::triggered, this, [this] { ++runs; });
}

bool PageLens::canReveal(Id id) const
{
    const Element *element = workspace().document()->model().element(id);
    return element && element->is(m_kind);
}

StudioFixture::StudioFixture(const QByteArray &settingsFile)
    : settings(settingsPath(settingsFile), QSettings::IniFormat),
      approvals(m_home.filePath(u"approved"_s)),
      recent(settings),
      documents(workspace, approvals, recent, Author{Id(1, 2), u"Ada"_s}, [this](Document &document) { fill(document); }),
      exchange(workspace, registry)
{
    appearance.choose(ThemeChoice::Light);
    storm = new PageLens(workspace, u"storm"_s, kinds::domainEvent);
    map = new PageLens(workspace, u"map"_s, kinds::service);
    window = std::make_unique<MainWindow>(studio(), QList<Lens *>{storm, map});
}

StudioFixture::~StudioFixture()
{
    window.reset();
    workspace.setDocument(nullptr);
}

QString StudioFixture::settingsPath(const QByteArray &content)
{
    const QString file = m_home.filePath(u"settings.ini"_s);
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toLocal8Bit());
    return file;
}

void StudioFixture::show()
{
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void StudioFixture::openSmall()
{
    await([this] { documents.createSample(); });
}

void StudioFixture::await(const std::function<void()> &ask)
{
    QSignalSpy replaced(&workspace, &Workspace::documentReplaced);
    ask();
    QVERIFY(!replaced.isEmpty() || replaced.wait());
}

void StudioFixture::open(const QString &file)
{
    await([&] { documents.open(file); });
}

Id StudioFixture::named(QAnyStringView kind, const QString &name)
{
    for (const Element *element : document().model().ofKind(kind)) {
        if (element->name == name)
            return element->id;
    }
    return {};
}

QWidget *StudioFixture::banner(const QString &id) const
{
    for (auto *row : window->findChildren<QWidget *>("banner-"_L1 + id)) {
        if (row->isVisible())
            return row;
    }
    return nullptr;
}

QString StudioFixture::bannerText(const QString &id) const
{
    const QWidget *row = banner(id);
    return row ? row->findChild<QLabel *>()->text() : QString();
}

void StudioFixture::click(const QString &button, QWidget *within)
{
    auto *found = (within ? within : window.get())->findChild<QPushButton *>(button);
    QVERIFY2(found && found->isVisible(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void fillSmall(Document &document)
{
    Edit edit(u"Begin"_s);
    const Id system = edit.add(kinds::system, u"Bakery"_s);
    const Id subsystem = edit.add(kinds::subsystem, u"Ordering"_s, system);
    const Id first = edit.add(kinds::service, u"Order desk"_s, subsystem);
    const Id second = edit.add(kinds::service, u"Oven control"_s, subsystem);
    edit.set(first, properties::pattern, u"bff"_s);
    edit.set(second, properties::pattern, u"control"_s);
    const Id event = edit.add(kinds::domainEvent, u"Order placed"_s);
    edit.add(kinds::command, u"Place order"_s);
    edit.relate(relations::publishes, first, event);
    const Id board = edit.addView(records::board, u"First board"_s);
    edit.place(board, u"board", event, QPointF(10, 20));
    document.commit(edit);
}

} // namespace keelson::test
