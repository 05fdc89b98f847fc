// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/kindicons.h"
#include "core/model/model.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace keelson {

/// The model as a tree: views first, then containers with their contents, then what has no container,
/// a branch a kind. Follows changes row by row, so that what is open stays open.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };  ///< Id of the element or view; null for a branch of a kind.

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Another document, or changes too many to follow.
    void reset(const Model &model);
    /// The model as it is now, in which only `touched` may differ from before.
    void update(const Model &model, const QSet<Id> &touched);
    void setIcons(const KindIcons &icons);
    void retranslate();

    QModelIndex indexOf(Id id) const;
    Id idOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person typed a new name; the model changes when the document does.
    void renameRequested(keelson::Id id, const QString &name);

private:
    struct Node;
    struct Sought;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    Sought describe(Id id, const Model &model) const;
    Node *ensureParent(const Sought &sought, const Model &model);
    Node *ensureGroup(const Kind *kind, int order);
    void ensure(Id id, const Model &model);
    void rename(Node *node, const QString &text);
    Node *insert(Node *parent, std::unique_ptr<Node> node);
    void remove(Node *node, QSet<Id> &orphans);
    void forget(const Node *node, QSet<Id> &orphans);
    void tellCount(const Node *branch);
    void tellAll(const Node *node);

    std::unique_ptr<Node> m_root;
    QHash<Id, Node *> m_nodes;
    QHash<const Kind *, Node *> m_groups;  ///< Null kind: the views.
    KindIcons m_icons;
    bool m_resetting = false;  ///< Rows are not told one by one.
};

} // namespace keelson
