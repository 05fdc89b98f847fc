// SPDX-License-Identifier: MIT
#include "app/gui/forms/optionform.h"
#include "app/gui/observe/connectpanel.h"
#include "app/gui/observe/observelens.h"
#include "app/gui/secrets/secretdialog.h"
#include "app/gui/secrets/secretfield.h"
#include "app/gui/secrets/studiosecrets.h"
#include "app/gui/shell/approvals.h"
#include "core/net/http.h"
#include "tests/support/away.h"
#include "tests/support/loopbackserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

namespace {

/// A keyring that does as it is told: in order, refusing, or silent until it is let go.
class Store final : public SecretStore
{
public:
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        ++reads;
        if (refuses)
            return refusal();
        return kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt;
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (isSilent)
            gate.acquire();
        if (refuses)
            return refusal();
        kept.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        kept.remove(name);
        return {};
    }
    void giveUp() override
    {
        if (isSilent.exchange(false))
            gate.release();
    }

    QHash<QString, QByteArray> kept;
    std::atomic<int> reads = 0;
    std::atomic<bool> refuses = false;
    std::atomic<bool> isSilent = false;
    std::binary_semaphore gate{0};

private:
    static Error refusal() { return {Error::Kind::Environment, u"It is locked."_s, u"keyring"_s, u"Unlock it."_s}; }
};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatWasEntered();
    void keepsInTheStore();
    void saysWhatTheStoreRefuses();
    void waitsForNoStore();
    void forgets();
    void asksAStoreThatRefusedOnlyOnce();
    void entersASecretInTheForm();
    void keepsNoSecretItself();
    void holdsNoSecretAsAName();
    void hasNoFieldWithoutAPlace();
    void sendsItToTheSource();
    void writesItNowhere();

private:
    Result<QByteArray> secret(const QString &name) { return away([&] { return m_secrets->secret(name); }); }
    void enter(SecretField &field, const QString &name, const QString &secret, bool keep);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StudioSecrets> m_secrets;
};

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<Store>();
    m_secrets = std::make_unique<StudioSecrets>(*m_store, *m_settings);
}

void TestSecrets::cleanup()
{
    m_secrets->giveUp();
    m_secrets.reset();
}

void TestSecrets::enter(SecretField &field, const QString &name, const QString &secret, bool keep)
{
    field.findChild<QPushButton *>(u"enter"_s)->click();
    auto *dialog = field.findChild<SecretDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"secret"_s)->echoMode(), QLineEdit::Password);
    dialog->findChild<QLineEdit *>(u"secretName"_s)->setText(name);
    dialog->findChild<QLineEdit *>(u"secret"_s)->setText(secret);
    dialog->findChild<QCheckBox *>(u"keep"_s)->setChecked(keep);
    dialog->accept();
    QTRY_VERIFY(!field.findChild<SecretDialog *>());
}

void TestSecrets::knowsWhatWasEntered()
{
    const Result<QByteArray> none = secret(u"mine"_s);
    QVERIFY(!none);
    QVERIFY2(none.error().text().contains(u"mine") && none.error().remedy.contains(u"unlock"), qPrintable(none.error().text()));
    m_secrets->rememberForThisRun(u"mine"_s, "canary");
    QCOMPARE(*secret(u"mine"_s), QByteArray("canary"));
    QCOMPARE(m_secrets->place(u"mine"_s), StudioSecrets::Place::ThisRun);
    QVERIFY(m_store->kept.isEmpty());
    QCOMPARE(m_secrets->names(), QStringList{u"mine"_s});
    StudioSecrets next(*m_store, *m_settings);
    QVERIFY(next.names().isEmpty());
}

void TestSecrets::keepsInTheStore()
{
    m_secrets->keep(u"mine"_s, "canary");
    QCOMPARE(*secret(u"mine"_s), QByteArray("canary"));  // At once.
    QTRY_COMPARE(m_secrets->place(u"mine"_s), StudioSecrets::Place::Store);
    QVERIFY(!m_secrets->isBusy(u"mine"_s));
    StudioSecrets next(*m_store, *m_settings);
    QCOMPARE(next.names(), QStringList{u"mine"_s});
    QCOMPARE(next.place(u"mine"_s), StudioSecrets::Place::Store);
    QCOMPARE(*away([&] { return next.secret(u"mine"_s); }), QByteArray("canary"));
}

void TestSecrets::saysWhatTheStoreRefuses()
{
    m_store->refuses = true;
    m_secrets->keep(u"mine"_s, "canary");
    QTRY_VERIFY(!m_secrets->problem(u"mine"_s).isEmpty());
    QCOMPARE(m_secrets->place(u"mine"_s), StudioSecrets::Place::ThisRun);
    QCOMPARE(*secret(u"mine"_s), QByteArray("canary"));
    QVERIFY(m_secrets->problem(u"mine"_s).contains(u"Unlock it."));
}

void TestSecrets::waitsForNoStore()
{
    m_store->isSilent = true;
    m_secrets->keep(u"mine"_s, "canary");
    QVERIFY(m_secrets->isBusy(u"mine"_s));
    QCOMPARE(*secret(u"mine"_s), QByteArray("canary"));
    SecretField field(*m_secrets, u"token"_s);
    field.setName(u"mine"_s);
    QVERIFY(field.findChild<QLabel *>(u"state"_s)->text().contains(u"Waiting"));
    m_secrets->giveUp();
    QTRY_VERIFY(!m_secrets->isBusy(u"mine"_s));
    QVERIFY(!field.findChild<QLabel *>(u"state"_s)->text().contains(u"Waiting"));
}

void TestSecrets::forgets()
{
    m_secrets->keep(u"mine"_s, "canary");
    QTRY_COMPARE(m_secrets->place(u"mine"_s), StudioSecrets::Place::Store);
    SecretField field(*m_secrets, u"token"_s);
    field.setName(u"mine"_s);
    field.findChild<QPushButton *>(u"forget"_s)->click();
    QTRY_VERIFY(m_secrets->names().isEmpty());
    QVERIFY(m_store->kept.isEmpty());
    QVERIFY(field.name().isEmpty());
    QVERIFY(!secret(u"mine"_s));
    StudioSecrets next(*m_store, *m_settings);
    QVERIFY(next.names().isEmpty());
}

void TestSecrets::asksAStoreThatRefusedOnlyOnce()
{
    m_store->refuses = true;
    for (int i = 0; i < 3; ++i)
        QVERIFY(secret(u"mine"_s).error().what.contains(u"locked"));
    QCOMPARE(m_store->reads.load(), 1);
    m_store->refuses = false;
    m_store->kept.insert(u"mine"_s, "canary");
    m_secrets->askAgain();
    QCOMPARE(*secret(u"mine"_s), QByteArray("canary"));
}

void TestSecrets::entersASecretInTheForm()
{
    OptionForm form;
    form.useSecrets(*m_secrets);
    form.describe({{u"token"_s, u"Token"_s, OptionKind::Secret, QString(), u"help"_s}});
    auto *field = form.findChild<SecretField *>(u"token"_s);
    QVERIFY(field);
    QSignalSpy edited(&form, &OptionForm::edited);
    QVERIFY(form.values().isEmpty());
    enter(*field, u"prod"_s, u" canary\n"_s, false);
    QCOMPARE(form.values(), (Options{{u"token"_s, u"prod"_s}}));
    QVERIFY(!edited.isEmpty());
    QCOMPARE(*secret(u"prod"_s), QByteArray("canary"));
    QVERIFY(field->findChild<QLabel *>(u"state"_s)->text().contains(u"for this run only"));
    enter(*field, u"prod"_s, u"another"_s, true);
    QTRY_COMPARE(m_store->kept.value(u"prod"_s), QByteArray("another"));
    QTRY_VERIFY(field->findChild<QLabel *>(u"state"_s)->text().contains(u"Kept in the keyring of this desktop"));
    form.setValue(u"token"_s, u"of another machine"_s);
    QCOMPARE(form.values(), (Options{{u"token"_s, u"of another machine"_s}}));
    QVERIFY(field->findChild<QLabel *>(u"state"_s)->text().contains(u"Not entered here yet"));
}

void TestSecrets::keepsNoSecretItself()
{
    OptionForm form;
    form.useSecrets(*m_secrets);
    form.describe({{u"token"_s, u"Token"_s, OptionKind::Secret, QString(), u"help"_s}});
    enter(*form.findChild<SecretField *>(), u"mine"_s, u"canary"_s, true);
    QTRY_COMPARE(m_secrets->place(u"mine"_s), StudioSecrets::Place::Store);
    for (const QLineEdit *line : form.findChildren<QLineEdit *>())
        QVERIFY(!line->text().contains(u"canary"));
    for (const QLabel *label : form.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"canary"));
}

/// Where names are typed, sooner or later a secret is.
void TestSecrets::holdsNoSecretAsAName()
{
    const SecretField field(*m_secrets, u"token"_s);
    QVERIFY(!field.findChild<QComboBox *>(u"names"_s)->isEditable());
    SecretDialog dialog(u"token"_s);
    auto *accept = dialog.findChild<QPushButton *>();
    QVERIFY(!dialog.isToBeKept() || dialog.secret().isEmpty());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            accept = button;
    }
    QVERIFY(!accept->isEnabled());  // There is nothing to take yet.
    dialog.findChild<QLineEdit *>(u"secret"_s)->setText(u"canary"_s);
    QVERIFY(accept->isEnabled());
    dialog.findChild<QLineEdit *>(u"secretName"_s)->clear();
    QVERIFY(!accept->isEnabled());
}

void TestSecrets::hasNoFieldWithoutAPlace()
{
    OptionForm form;
    form.describe({{u"token"_s, u"Token"_s, OptionKind::Secret, QString(), u"help"_s}});
    QVERIFY(!form.findChild<QLineEdit *>());
    QVERIFY(form.values().isEmpty());
}

void TestSecrets::sendsItToTheSource()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(answer("up 1\n")); });
    Registry registry(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    Approvals approvals(m_folder->filePath(u"approved"_s));
    Workspace workspace;
    Http http;
    auto document = Document::create(m_folder->filePath(u"a.keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(document);
    ObserveLens lens(workspace, registry, approvals, http, *m_secrets);
    workspace.setDocument(*std::move(document));
    ConnectPanel &panel = lens.connectPanel();
    panel.useSecrets(*m_secrets);
    panel.choose(u"openmetrics"_s);
    panel.setValue(u"url"_s, server.url().toString());
    auto *field = panel.findChild<SecretField *>(u"token"_s);
    QVERIFY(field);
    enter(*field, u"mine"_s, u"canary"_s, true);
    QTRY_COMPARE(m_secrets->place(u"mine"_s), StudioSecrets::Place::Store);
    panel.findChild<QPushButton *>(u"connect"_s)->click();
    QTRY_VERIFY(server.lastRequest().contains("Authorization: Bearer canary\r\n"));
    lens.disconnectSource();
}

/// After all of this, no file but the keyring's may hold it.
void TestSecrets::writesItNowhere()
{
    sendsItToTheSource();
    m_settings->sync();
    int looked = 0;
    for (const QString &folder : {m_folder->path(), QString::fromLocal8Bit(qgetenv("HOME"))}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++looked;
            QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
        }
    }
    QVERIFY(looked >= 2);
    QCOMPARE(m_settings->value(u"secrets/names"_s).toStringList(), QStringList{u"mine"_s});
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
