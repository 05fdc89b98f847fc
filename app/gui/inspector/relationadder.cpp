// SPDX-License-Identifier: MIT
#include "app/gui/inspector/relationadder.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(4);
    narrow(m_verb);
    narrow(m_other);
    m_verb->setObjectName(u"relationVerb"_s);
    m_other->setObjectName(u"relationOther"_s);
    m_add->setObjectName(u"relationAdd"_s);
    m_other->setEditable(true);
    m_other->setInsertPolicy(QComboBox::NoInsert);
    m_other->completer()->setFilterMode(Qt::MatchContains);
    m_other->completer()->setCompletionMode(QCompleter::PopupCompletion);
    row->addWidget(m_verb, 3);
    row->addWidget(m_other, 4);
    row->addWidget(m_add);
    connect(m_verb, &QComboBox::currentIndexChanged, this, &RelationAdder::listOthers);
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
    if (sameVerbs) {
        listOthers();
        return;
    }
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
    listOthers();
}

bool RelationAdder::fits(const Verb &verb, const Element &other) const
{
    const Element *element = m_model.element(m_element);
    if (!element || other.id == m_element || other.name.isEmpty())
        return false;
    return verb.inverse ? vocabulary::allows(*verb.kind, other.kind->id, element->kind->id)
                        : vocabulary::allows(*verb.kind, element->kind->id, other.kind->id);
}

void RelationAdder::listOthers()
{
    const QString typed = m_other->currentText();
    m_other->clear();
    const int verb = m_verb->currentIndex();
    if (verb < 0 || verb >= m_verbs.size())
        return;
    QList<const Element *> others;
    for (const Element &other : m_model.elements()) {
        if (fits(m_verbs.at(verb), other))
            others.append(&other);
    }
    std::sort(others.begin(), others.end(), [](const Element *a, const Element *b) {
        const int names = QString::compare(a->name, b->name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a->id < b->id;
    });
    for (const Element *other : std::as_const(others))
        m_other->addItem(other->name.simplified(), QVariant::fromValue(other->id));
    m_other->setCurrentIndex(-1);
    m_other->setEditText(m_other->hasFocus() ? typed : QString());
}

void RelationAdder::add()
{
    const int verb = m_verb->currentIndex();
    const int other = m_other->findText(m_other->currentText().trimmed(), Qt::MatchFixedString);
    if (verb < 0 || other < 0)
        return;
    const Id id = m_other->itemData(other).value<Id>();
    m_other->setEditText(QString());
    Q_EMIT addRequested(*m_verbs.at(verb).kind, m_verbs.at(verb).inverse, id);
}

} // namespace keelson
