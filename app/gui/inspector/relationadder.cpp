// SPDX-License-Identifier: MIT
#include "app/gui/inspector/relationadder.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

void narrow(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setFocusPolicy(Qt::StrongFocus);
}

} // namespace

RelationAdder::RelationAdder(QWidget *parent)
    : QWidget(parent), m_verb(new QComboBox(this)), m_other(new QComboBox(this)), m_add(new QPushButton(this))
{
    // In two rows: one would be wider than a narrow inspector.
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(4);
    narrow(m_verb);
    narrow(m_other);
    m_verb->setObjectName(u"relationVerb"_s);
    m_other->setObjectName(u"relationOther"_s);
    m_add->setObjectName(u"relationAdd"_s);
    m_other->setEditable(true);
    m_other->setInsertPolicy(QComboBox::NoInsert);
    m_other->completer()->setFilterMode(Qt::MatchContains);
    m_other->completer()->setCompletionMode(QCompleter::PopupCompletion);
    rows->addWidget(m_verb);
    rows->addLayout(row);
    row->addWidget(m_other, 1);
    row->addWidget(m_add);
    m_other->installEventFilter(this);
    m_other->lineEdit()->installEventFilter(this);
    connect(m_verb, &QComboBox::currentIndexChanged, this, [this] { m_listed = false; });
    connect(m_add, &QPushButton::clicked, this, &RelationAdder::add);
    connect(m_other->lineEdit(), &QLineEdit::returnPressed, this, &RelationAdder::add);
    retranslate();
}

void RelationAdder::retranslate()
{
    m_add->setText(tr("Add"));
    m_other->lineEdit()->setPlaceholderText(tr("Name"));
    m_verb->setAccessibleName(tr("Kind of relation"));
    m_other->setAccessibleName(tr("Related element"));
}

void RelationAdder::setElement(Id id, const Model &model)
{
    const Element *element = model.element(id);
    const Element *before = m_model.element(m_element);
    const bool sameVerbs = element && before && element->kind == before->kind && m_verb->count() > 0;
    m_element = id;
    m_model = model;
    m_listed = false;
    if (sameVerbs)
        return;
    m_other->clear();
    const QSignalBlocker quiet(m_verb);
    m_verb->clear();
    m_verbs.clear();
    if (!element)
        return;
    for (const RelationKind &kind : vocabulary::relations()) {
        const auto is = [&](QLatin1StringView end) { return end == element->kind->id; };
        if (std::any_of(kind.pairs.begin(), kind.pairs.end(), [&](const Pair &pair) { return is(pair.from); }))
            m_verbs.append({&kind, false});
        if (std::any_of(kind.pairs.begin(), kind.pairs.end(), [&](const Pair &pair) { return is(pair.to); }))
            m_verbs.append({&kind, true});
    }
    for (const Verb &verb : std::as_const(m_verbs))
        m_verb->addItem(verb.inverse ? vocabulary::inverseLabel(*verb.kind) : vocabulary::label(*verb.kind));
    setVisible(!m_verbs.isEmpty());
}

bool RelationAdder::eventFilter(QObject *, QEvent *event)
{
    const bool turnedTo = event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress;
    if (turnedTo && !m_listed)
        listOthers();
    return false;
}

bool RelationAdder::fits(const Verb &verb, const Element &other) const
{
    const Element *element = m_model.element(m_element);
    if (!element || other.id == m_element || other.name.isEmpty())
        return false;
    return verb.inverse ? vocabulary::allows(*verb.kind, other.kind->id, element->kind->id)
                        : vocabulary::allows(*verb.kind, element->kind->id, other.kind->id);
}

QList<const Element *> RelationAdder::others() const
{
    QList<const Element *> others;
    const int verb = m_verb->currentIndex();
    if (verb < 0 || verb >= m_verbs.size())
        return others;
    for (const Element &other : m_model.elements()) {
        if (fits(m_verbs.at(verb), other))
            others.append(&other);
    }
    std::sort(others.begin(), others.end(), [](const Element *a, const Element *b) {
        const int names = QString::compare(a->name, b->name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a->id < b->id;
    });
    return others;
}

void RelationAdder::listOthers()
{
    const QString typed = m_other->currentText();
    m_listed = true;
    m_other->clear();
    for (const Element *other : others())
        m_other->addItem(other->name.simplified());
    m_other->setCurrentIndex(-1);
    m_other->setEditText(typed);
}

void RelationAdder::add()
{
    const QString name = m_other->currentText().simplified();
    const QList<const Element *> candidates = others();
    const auto other = std::find_if(candidates.begin(), candidates.end(), [&](const Element *candidate) {
        return QString::compare(candidate->name.simplified(), name, Qt::CaseInsensitive) == 0;
    });
    if (other == candidates.end())
        return;
    // Copies: adding changes the model this widget stands on.
    const Id id = (*other)->id;
    const Verb verb = m_verbs.at(m_verb->currentIndex());
    m_other->setEditText(QString());
    Q_EMIT addRequested(*verb.kind, verb.inverse, id);
}

} // namespace keelson
