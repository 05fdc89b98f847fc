// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/crash/crashreports.h"
#include "app/gui/lens.h"
#include "app/gui/shell/appearance.h"
#include "app/gui/shell/approvals.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/workspace.h"
#include "core/document/edit.h"
#include "core/plugin/registry.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace keelson::test {

/// The least a lens can be: it shows what has a name and counts what it was asked.
class PageLens : public Lens
{
    Q_OBJECT

public:
    PageLens(Workspace &workspace, QString id, QLatin1StringView shownKind);

    QString id() const override { return m_id; }
    QString title() const override { return m_id; }
    QString glyph() const override { return m_id; }
    QList<QAction *> lensActions() const override { return {m_action}; }
    bool canReveal(Id element) const override;
    void reveal(Id element) override { revealed.append(element); }

    QList<Id> revealed;
    int runs = 0;

private:
    QString m_id;
    QLatin1StringView m_kind;
    QAction *m_action;
};

/// Fills the document of openSmall().
void fillSmall(Document &document);

/// The real window with two small lenses, in a home of its own.
class StudioFixture
{
public:
    explicit StudioFixture(const QByteArray &settingsFile = {});
    ~StudioFixture();

    /// Opens the window.
    void show();
    /// A new draft with two services, their subsystem, an event and a command.
    void openSmall();
    /// Has a document opened or made, and waits for it.
    void await(const std::function<void()> &ask);
    void open(const QString &file);
    QString path(const QString &name) const { return m_home.filePath(name); }
    Document &document() { return *workspace.document(); }
    Id named(QAnyStringView kind, const QString &name);
    /// Null unless it is to be seen.
    QWidget *banner(const QString &id) const;
    QString bannerText(const QString &id) const;
    void click(const QString &button, QWidget *within = nullptr);

private:
    QTemporaryDir m_home;

public:
    QSettings settings;
    Language language;
    Appearance appearance;
    Approvals approvals;
    Workspace workspace;
    RecentDocuments recent;
    SampleMaker fill = fillSmall;  ///< Of what "sample" makes; called on a worker.
    Documents documents;
    Registry registry;
    Exchange exchange;
    CrashReports crashes;
    PageLens *storm = nullptr;
    PageLens *map = nullptr;
    std::unique_ptr<MainWindow> window;

    Studio studio() { return {workspace, documents, exchange, recent, appearance, language, settings, crashes}; }

private:
    QString settingsPath(const QByteArray &content);
};

/// A logged warning fails the running test; what the screenless platform says of itself does not.
void failOnAnyWarning();

} // namespace keelson::test
