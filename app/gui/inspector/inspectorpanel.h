// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/inspector/records.h"
#include "core/metrics/vitals.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace keelson {

class InspectorSection;
class PropertyForm;
class RelationAdder;
class RelationList;
class VitalsList;
class Workspace;
struct ModelChange;

/// The right panel: what is selected, to read and to change. Every decision is one change of the document.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    explicit InspectorPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Decides what is being typed, as if the field were left: before undo, before closing.
    void commitPending();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void retranslate();
    void inspect();
    void follow(const ModelChange &change);
    bool concerns(const ModelChange &change, const Model &model) const;
    void collectShown(const Model &model);
    void refresh();
    void refreshHeading(const Model &model);
    void refreshPlaces(const Model &model);
    void refreshFindings();
    void refreshReview();
    void refreshVitals();
    std::optional<Vitals> vitalsOfSubject() const;
    void decide(const Property &property, const Value &value);
    void addRelation(const RelationKind &kind, bool inverse, Id other);
    void cut(Id relation);
    void takeOut(Id element);
    Id only() const;  ///< The element when exactly one is selected, else null.

    Workspace &m_workspace;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_kind = nullptr;
    PropertyForm *m_form = nullptr;
    InspectorSection *m_vitalsSection = nullptr;
    VitalsList *m_vitals = nullptr;
    InspectorSection *m_relationsSection = nullptr;
    RelationList *m_relations = nullptr;
    RelationAdder *m_adder = nullptr;
    InspectorSection *m_placesSection = nullptr;
    InspectorSection *m_findingsSection = nullptr;
    InspectorSection *m_reviewSection = nullptr;
    Subject m_subject;
    QSet<Id> m_shown;  ///< Records of which something is seen here.
};

} // namespace keelson
