// SPDX-License-Identifier: MIT
#include "app/gui/shell/statusline.h"

#include "app/gui/shell/documents.h"
#include "app/gui/workspace.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int messageTime = 6000;  // ms
constexpr qsizetype mostInMenu = 20;

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_saveState(new QLabel(this)), m_document(new QLabel(this)),
      m_live(new QLabel(this)), m_findings(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_saveState->setObjectName(u"saveState"_s);
    m_document->setObjectName(u"documentName"_s);
    m_live->setObjectName(u"liveSource"_s);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setFocusPolicy(Qt::TabFocus);
    m_document->setProperty("tone", u"muted"_s);
    for (QLabel *label : {m_live, m_document, m_saveState}) {
        label->setContentsMargins(6, 0, 6, 0);
        label->setTextFormat(Qt::PlainText);
    }
    addPermanentWidget(m_live);
    addPermanentWidget(m_findings);
    addPermanentWidget(m_document);
    addPermanentWidget(m_saveState);

    connect(&workspace, &Workspace::documentReplaced, this, &StatusLine::refresh);
    connect(&workspace, &Workspace::modelChanged, this, &StatusLine::refreshFindings);
    connect(&workspace, &Workspace::saveStateChanged, this, &StatusLine::refreshSaveState);
    connect(&workspace, &Workspace::liveChanged, this, &StatusLine::refreshLive);
    connect(&workspace, &Workspace::told, this, [this](const QString &text) { showMessage(text, messageTime); });
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::showFindings);
    refresh();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QStatusBar::changeEvent(event);
}

void StatusLine::refresh()
{
    const Document *document = m_workspace.document();
    m_document->setText(!document            ? QString()
                        : document->isDraft() ? tr("%1 (draft)").arg(documentName(*document))
                                              : documentName(*document));
    m_document->setToolTip(document ? QDir::toNativeSeparators(document->path()) : QString());
    refreshSaveState();
    refreshLive();
    refreshFindings();
}

void StatusLine::refreshSaveState()
{
    const Document *document = m_workspace.document();
    const SaveState state = document ? document->saveState() : SaveState();
    const bool failed = state.kind == SaveState::Kind::Failed;
    m_saveState->setVisible(document);
    m_saveState->setText(failed                                      ? tr("Not saved")
                         : state.kind == SaveState::Kind::Saving ? tr("Saving…")
                                                                 : tr("All changes saved"));
    m_saveState->setToolTip(failed ? state.error.text() : QString());
    m_saveState->setProperty("tone", failed ? u"critical"_s : u"muted"_s);
    // A changed property takes effect when the style looks again.
    style()->unpolish(m_saveState);
    style()->polish(m_saveState);
}

void StatusLine::refreshLive()
{
    const Live &live = m_workspace.live();
    m_live->setVisible(live.isConnected());
    m_live->setText(live.isPast ? tr("Past: %1").arg(live.source) : tr("Live: %1").arg(live.source));
}

void StatusLine::refreshFindings()
{
    const Document *document = m_workspace.document();
    const int count = document ? int(document->findings().size()) : 0;
    m_findings->setVisible(count > 0);
    m_findings->setText(tr("%n finding(s)", nullptr, count));
    m_findings->setToolTip(tr("Things in the document that need attention"));
}

void StatusLine::showFindings()
{
    if (!m_workspace.document())
        return;
    QMenu menu(this);
    const QList<Finding> findings = m_workspace.document()->findings();
    for (const Finding &finding : findings.first(qMin(findings.size(), mostInMenu))) {
        QAction *action = menu.addAction(QString(finding.message).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, finding] {
            if (!finding.elements.isEmpty())
                Q_EMIT revealRequested(finding.elements.first());
        });
    }
    if (findings.size() > mostInMenu)
        menu.addAction(tr("and %n more", nullptr, int(findings.size() - mostInMenu)))->setEnabled(false);
    menu.exec(m_findings->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

} // namespace keelson
