// SPDX-License-Identifier: MIT
#include "app/gui/shell/windowmenus.h"

#include "app/gui/shell/language.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/shell/windowactions.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr qsizetype mostRecent = 12;

} // namespace

WindowMenus::WindowMenus(WindowActions &actions, RecentDocuments &recent, QWidget *parent)
    : QMenuBar(parent), m_actions(actions), m_recent(recent)
{
    buildFile();
    buildEdit();
    buildView();
    m_lens = addMenu(QString());
    m_lens->setObjectName(u"lensMenu"_s);
    m_lens->menuAction()->setVisible(false);
    buildGo();
    buildHelp();
    retranslate();
}

void WindowMenus::buildFile()
{
    m_file = addMenu(QString());
    m_file->addActions({m_actions.newDocument, m_actions.newSample, m_actions.open});
    m_recentMenu = m_file->addMenu(QString());
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    m_file->addSeparator();
    m_file->addActions({m_actions.moveTo, m_actions.saveCopy, m_actions.copyWithoutHistory, m_actions.merge});
    m_file->addSeparator();
    m_file->addActions({m_actions.importFile, m_actions.exportModel});
    m_file->addSeparator();
    m_file->addActions({m_actions.close, m_actions.quit});
}

void WindowMenus::buildEdit()
{
    m_edit = addMenu(QString());
    m_edit->addActions({m_actions.undo, m_actions.redo});
    m_edit->addSeparator();
    m_edit->addAction(m_actions.find);
}

void WindowMenus::buildView()
{
    m_view = addMenu(QString());
    m_view->addActions({m_actions.outline, m_actions.inspector});
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_theme->addActions({m_actions.themeSystem, m_actions.themeLight, m_actions.themeDark});
    m_notes = m_view->addMenu(QString());
    m_notes->addActions({m_actions.notesCanonical, m_actions.notesColourBlind, m_actions.notesHighContrast});
    m_language = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const QString &code : Language::available()) {
        QAction *language = m_language->addAction(Language::nativeName(code));
        language->setObjectName("language-"_L1 + code);
        language->setCheckable(true);
        language->setData(code);
        m_languages->addAction(language);
        connect(language, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_view->addSeparator();
    m_view->addAction(m_actions.fullScreen);
}

void WindowMenus::buildGo()
{
    m_go = addMenu(QString());
    m_go->addAction(m_actions.palette);
    m_go->addAction(m_actions.startPage);
    m_go->addSeparator();
}

void WindowMenus::buildHelp()
{
    m_help = addMenu(QString());
    m_help->addActions({m_actions.shortcuts, m_actions.crashReports, m_actions.about});
}

void WindowMenus::setLenses(const QList<QAction *> &lenses)
{
    m_go->addActions(lenses);
}

void WindowMenus::setLensActions(const QString &title, const QList<QAction *> &actions)
{
    m_lens->clear();
    m_lens->setTitle(title);
    m_lens->addActions(actions);
    m_lens->menuAction()->setVisible(!actions.isEmpty());
}

void WindowMenus::showLanguage(const QString &code)
{
    for (QAction *language : m_languages->actions())
        language->setChecked(language->data().toString() == code);
}

void WindowMenus::fillRecent()
{
    m_recentMenu->clear();
    const QList<RecentDocument> documents = m_recent.documents();
    for (const RecentDocument &document : documents.first(qMin(documents.size(), mostRecent))) {
        const QString name = QString(document.name).replace(u'&', u"&&"_s);
        QAction *action = m_recentMenu->addAction(document.draft ? tr("%1 (draft)").arg(name) : name);
        action->setToolTip(document.path);
        connect(action, &QAction::triggered, this, [this, path = document.path] { Q_EMIT pathChosen(path); });
    }
    if (documents.isEmpty())
        m_recentMenu->addAction(tr("No documents yet"))->setEnabled(false);
}

void WindowMenus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenuBar::changeEvent(event);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Theme"));
    m_notes->setTitle(tr("&Note colours"));
    m_language->setTitle(tr("&Language"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
}

} // namespace keelson
