// SPDX-License-Identifier: MIT
#include "app/gui/outline/outlinemodel.h"

#include "app/render/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

struct OutlineModel::Node
{
    Id id;                       ///< Null for a branch.
    const Kind *kind = nullptr;  ///< Null for a view and for the branch of views.
    int order = 0;               ///< Before the name: branches in the order of the vocabulary.
    QString text;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    bool isBranch() const { return id.isNull(); }
    bool before(const Node &other) const
    {
        if (order != other.order)
            return order < other.order;
        const int names = QString::compare(text, other.text, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : id < other.id;
    }
    int row() const
    {
        const auto &rows = parent->children;
        const auto at = std::lower_bound(rows.begin(), rows.end(), this,
                                         [](const auto &row, const Node *node) { return row->before(*node); });
        return int(at - rows.begin());
    }
};

/// What a record should look like in the tree.
struct OutlineModel::Sought
{
    bool exists = false;
    const Kind *kind = nullptr;
    QString text;
    Id container;           ///< Null: top level or a branch.
    bool inBranch = false;
};

namespace {

constexpr int viewsOrder = -2;
constexpr int containerOrder = -1;

bool standsAlone(const Kind &kind)
{
    return kind.box.outline == Outline::Container && drawnOnMap(kind.drawn);
}

int orderOf(const Kind *kind)
{
    return kind ? int(kind - vocabulary::kinds().data()) : viewsOrder;
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()), m_icons(Theme::light())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::reset(const Model &model)
{
    beginResetModel();
    m_resetting = true;
    m_nodes.clear();
    m_groups.clear();
    m_root->children.clear();
    for (const View &view : model.views())
        ensure(view.id, model);
    for (const Element &element : model.elements())
        ensure(element.id, model);
    m_resetting = false;
    endResetModel();
}

void OutlineModel::update(const Model &model, const QSet<Id> &touched)
{
    // What lost its place is removed with its contents first; then all of it finds its new place.
    QSet<Id> homeless;
    for (const Id &id : touched) {
        Node *node = m_nodes.value(id);
        if (!node)
            continue;
        const Sought sought = describe(id, model);
        const Node *container = sought.inBranch ? m_groups.value(sought.kind)
                              : sought.container.isNull() ? m_root.get() : m_nodes.value(sought.container);
        if (!sought.exists || node->kind != sought.kind || node->parent != container)
            remove(node, homeless);
        else if (node->text != sought.text)
            rename(node, sought.text);
    }
    for (const Id &id : touched + homeless)
        ensure(id, model);
}

OutlineModel::Sought OutlineModel::describe(Id id, const Model &model) const
{
    if (const View *view = model.view(id))
        return {true, nullptr, view->name, {}, true};
    const Element *element = model.element(id);
    if (!element)
        return {};
    return {true, element->kind, element->name.simplified(), element->parent,
            element->parent.isNull() && !standsAlone(*element->kind)};
}

void OutlineModel::ensure(Id id, const Model &model)
{
    if (m_nodes.contains(id))
        return;
    const Sought sought = describe(id, model);
    if (!sought.exists)
        return;
    Node *parent = ensureParent(sought, model);
    auto node = std::make_unique<Node>();
    node->id = id;
    node->kind = sought.kind;
    node->text = sought.text;
    node->order = parent == m_root.get() ? containerOrder : 0;
    m_nodes.insert(id, insert(parent, std::move(node)));
}

OutlineModel::Node *OutlineModel::ensureParent(const Sought &sought, const Model &model)
{
    if (sought.inBranch)
        return ensureGroup(sought.kind, orderOf(sought.kind));
    if (sought.container.isNull())
        return m_root.get();
    ensure(sought.container, model);
    return m_nodes.value(sought.container, m_root.get());
}

OutlineModel::Node *OutlineModel::ensureGroup(const Kind *kind, int order)
{
    if (Node *group = m_groups.value(kind))
        return group;
    auto group = std::make_unique<Node>();
    group->kind = kind;
    group->order = order;
    return *m_groups.insert(kind, insert(m_root.get(), std::move(group)));
}

OutlineModel::Node *OutlineModel::insert(Node *parent, std::unique_ptr<Node> node)
{
    node->parent = parent;
    Node *inserted = node.get();
    const int row = inserted->row();
    if (m_resetting) {
        parent->children.insert(parent->children.begin() + row, std::move(node));
        return inserted;
    }
    beginInsertRows(indexOf(parent), row, row);
    parent->children.insert(parent->children.begin() + row, std::move(node));
    endInsertRows();
    tellCount(parent);
    return inserted;
}

void OutlineModel::remove(Node *node, QSet<Id> &orphans)
{
    Node *parent = node->parent;
    forget(node, orphans);
    const int row = node->row();
    beginRemoveRows(indexOf(parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    if (parent != m_root.get() && parent->isBranch() && parent->children.empty())
        remove(parent, orphans);
    else
        tellCount(parent);
}

// A branch shows how many it holds.
void OutlineModel::tellCount(const Node *branch)
{
    if (branch == m_root.get() || !branch->isBranch())
        return;
    const QModelIndex index = indexOf(branch);
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole});
}

void OutlineModel::forget(const Node *node, QSet<Id> &orphans)
{
    if (node->isBranch()) {
        m_groups.remove(node->kind);
    } else {
        m_nodes.remove(node->id);
        orphans.insert(node->id);
    }
    for (const auto &child : node->children)
        forget(child.get(), orphans);
}

void OutlineModel::rename(Node *node, const QString &text)
{
    auto &rows = node->parent->children;
    const int from = node->row();
    Node renamed;
    renamed.id = node->id;
    renamed.order = node->order;
    renamed.text = text;
    const int to = int(std::count_if(rows.begin(), rows.end(),
                                     [&](const auto &row) { return row.get() != node && row->before(renamed); }));
    if (to == from) {
        node->text = text;
    } else {
        const int target = to > from ? to + 1 : to;
        beginMoveRows(indexOf(node->parent), from, from, indexOf(node->parent), target);
        auto moved = std::move(rows[size_t(from)]);
        rows.erase(rows.begin() + from);
        moved->text = text;
        rows.insert(rows.begin() + to, std::move(moved));
        endMoveRows();
    }
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
}

void OutlineModel::setIcons(const KindIcons &icons)
{
    m_icons = icons;
    retranslate();
}

void OutlineModel::retranslate()
{
    tellAll(m_root.get());
}

void OutlineModel::tellAll(const Node *node)
{
    if (node->children.empty())
        return;
    Q_EMIT dataChanged(indexOf(node->children.front().get()), indexOf(node->children.back().get()));
    for (const auto &child : node->children)
        tellAll(child.get());
}

OutlineModel::Node *OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex OutlineModel::indexOf(Id id) const
{
    const Node *node = m_nodes.value(id);
    return node ? indexOf(node) : QModelIndex();
}

Id OutlineModel::idOf(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->id : Id();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::EditRole: return node.text;
    case Qt::DisplayRole:
        if (!node.isBranch())
            return node.text.isEmpty() ? tr("(no name)") : node.text;
        return tr("%1 (%2)", "kind and how many").arg(node.kind ? vocabulary::label(*node.kind) : tr("Views")).arg(node.children.size());
    case Qt::DecorationRole: return node.kind ? m_icons.of(*node.kind) : QIcon();
    case Qt::ToolTipRole: return node.kind ? vocabulary::label(*node.kind) : QString();
    case IdRole: return QVariant::fromValue(node.id);
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    const Id id = idOf(index);
    if (role != Qt::EditRole || id.isNull() || name.isEmpty())
        return false;
    Q_EMIT renameRequested(id, name);
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return idOf(index).isNull() ? flags : flags | Qt::ItemIsEditable;
}

} // namespace keelson
