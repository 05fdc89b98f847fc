// SPDX-License-Identifier: MIT
#include "app/gui/shell/unsavednotice.h"

#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/closing.h"
#include "app/gui/shell/unsavedwork.h"
#include "app/gui/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr auto bannerId = "unsaved"_L1;
constexpr qsizetype mostNames = 5;

} // namespace

UnsavedNotice::UnsavedNotice(UnsavedWork &unsaved, Workspace &workspace, BannerStrip &strip, QObject *parent)
    : QObject(parent), m_unsaved(unsaved), m_workspace(workspace), m_strip(strip)
{
    connect(&unsaved, &UnsavedWork::changed, this, &UnsavedNotice::show);
    connect(&workspace, &Workspace::documentReplaced, this, &UnsavedNotice::show);
}

void UnsavedNotice::show()
{
    const Document *document = m_workspace.document();
    QList<UnsavedChanges> all = document && !m_isPutOff ? m_unsaved.all() : QList<UnsavedChanges>();
    // What belongs to the open document has come back with it, though the list may not know yet.
    all.removeIf([&](const UnsavedChanges &unsaved) { return isSamePath(unsaved.path, document->path()); });
    if (all.isEmpty()) {
        m_strip.withdraw(bannerId);
        return;
    }
    const auto text = [all] {
        QStringList names;
        for (const UnsavedChanges &unsaved : all.first(qMin(all.size(), mostNames)))
            names.append(tr("%1 (%2)", "document, number of changes").arg(UnsavedWork::nameOf(unsaved)).arg(unsaved.changes.size()));
        return tr("Changes that could not be saved are kept on this computer: %1").arg(names.join(u", "_s));
    };
    m_strip.raise({bannerId, Severity::Note, text,
                   {{u"showUnsaved"_s, [] { return tr("Show on the start page"); }, [this] { Q_EMIT startPageRequested(); }},
                    {u"later"_s, [] { return tr("Not now"); }, [this] { m_isPutOff = true; }}}});
}

} // namespace keelson
