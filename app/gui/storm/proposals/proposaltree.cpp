// SPDX-License-Identifier: MIT
#include "app/gui/storm/proposals/proposaltree.h"

#include "app/gui/shell/twolinedelegate.h"
#include "app/render/icons.h"
#include "app/render/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProposalTree)
};

constexpr int keyRole = Qt::UserRole;
constexpr int openRole = Qt::UserRole + 1;

QString choiceLabel(QLatin1StringView property, const QString &id)
{
    const Property *row = vocabulary::property(*vocabulary::kind(kinds::service), property);
    const auto choice = std::find_if(row->choices.begin(), row->choices.end(), [&](const Choice &each) { return each.id == id; });
    return choice == row->choices.end() ? id : vocabulary::label(*choice);
}

/// What fits into a narrow panel: "BFF · Task".
QString shortLabel(const storm::ServiceProposal &service)
{
    const QString pattern = service.pattern == u"bff" ? Text::tr("BFF") : service.pattern == u"esg" ? Text::tr("ESG") : Text::tr("Control");
    return service.variant.isEmpty() ? pattern : pattern + u" · "_s + choiceLabel(properties::variant, service.variant);
}

} // namespace

QString stateOf(const storm::ServiceProposal &service)
{
    if (service.isDone())
        return Text::tr("On the map");
    if (service.isDeclined)
        return Text::tr("Declined");
    return service.existing.isNull() ? Text::tr("New") : Text::tr("More to do");
}

ProposalTree::ProposalTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"proposals"_s);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(14);
    header()->setStretchLastSection(true);
}

void ProposalTree::show(const storm::Proposal &proposal, const Theme &theme)
{
    const QString current = currentKey();
    const QSignalBlocker quiet(this);
    setUpdatesEnabled(false);
    clear();
    QList<QTreeWidgetItem *> homes;
    for (const storm::SubsystemProposal &subsystem : proposal.subsystems)
        homes.append(addSubsystem(subsystem, theme));
    for (const storm::ServiceProposal &service : proposal.services)
        addService(homes.at(service.subsystem), service, theme);
    for (QTreeWidgetItem *home : std::as_const(homes)) {
        if (home->childCount() == 0)
            delete home;
    }
    expandAll();
    for (QTreeWidgetItemIterator at(this); *at && !current.isEmpty(); ++at) {
        if ((*at)->data(0, keyRole).toString() == current)
            setCurrentItem(*at);
    }
    setUpdatesEnabled(true);
}

QTreeWidgetItem *ProposalTree::addSubsystem(const storm::SubsystemProposal &subsystem, const Theme &theme)
{
    auto *item = new QTreeWidgetItem(this, {subsystem.name});
    item->setIcon(0, icons::icon(u"subsystem", theme));
    item->setData(0, TwoLineDelegate::DetailRole, subsystem.why);
    item->setData(0, TwoLineDelegate::NoteRole, subsystem.existing.isNull() ? tr("New") : QString());
    item->setToolTip(0, subsystem.why);
    item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(subsystem.name, subsystem.why));
    return item;
}

void ProposalTree::addService(QTreeWidgetItem *parent, const storm::ServiceProposal &service, const Theme &theme)
{
    auto *item = new QTreeWidgetItem(parent, {service.name});
    const QString pattern = choiceLabel(properties::pattern, service.pattern);
    item->setIcon(0, icons::icon(service.pattern, theme));
    item->setData(0, TwoLineDelegate::DetailRole, shortLabel(service));
    item->setData(0, TwoLineDelegate::NoteRole, stateOf(service));
    item->setData(0, keyRole, service.key);
    item->setData(0, openRole, !service.isDone() && !service.isDeclined);
    item->setToolTip(0, service.why);
    item->setData(0, Qt::AccessibleTextRole, u"%1, %2, %3. %4"_s.arg(service.name, pattern, stateOf(service), service.why));
    QFont font = this->font();
    font.setBold(service.existing.isNull() && !service.isDeclined);
    item->setFont(0, font);
}

QString ProposalTree::currentKey() const
{
    return currentItem() ? currentItem()->data(0, keyRole).toString() : QString();
}

QStringList ProposalTree::chosenKeys() const
{
    QTreeWidgetItem *current = currentItem();
    if (!current || !currentKey().isEmpty())
        return current ? QStringList{currentKey()} : QStringList();
    QStringList keys;
    for (int i = 0; i < current->childCount(); ++i) {
        if (current->child(i)->data(0, openRole).toBool())
            keys.append(current->child(i)->data(0, keyRole).toString());
    }
    return keys;
}

void ProposalTree::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT acceptAsked();
    if (plain && event->key() == Qt::Key_Delete)
        return Q_EMIT declineAsked();
    QTreeWidget::keyPressEvent(event);
}

} // namespace keelson
