// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/companion.h"

#include <functional>

class QLabel;
class QTabWidget;

namespace keelson {

/// What an element keeps in lists, which a form is too small for: the contract of an event, the steps of a process, the keys
/// of a store. Follows the selection.
class DetailsPanel : public MapCompanion
{
    Q_OBJECT

public:
    explicit DetailsPanel(Workspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString glyph() const override;
    QKeySequence shortcut() const override;
    QSize sizeHint() const override { return {520, 400}; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One tab: a list, and what shows it.
    struct Page
    {
        const ItemList *list = nullptr;
        std::function<void(const Model &, Id)> show;
    };
    const Element *subject(const Model &model) const;
    void follow();
    void build(const QList<const ItemList *> &lists);
    void explain();

    Id m_subject;
    QList<Page> m_pages;
    QLabel *m_name;
    QLabel *m_nothing;
    QTabWidget *m_tabs;
};

} // namespace keelson
