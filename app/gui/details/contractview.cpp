// SPDX-License-Identifier: MIT
#include "app/gui/details/contractview.h"

#include "app/gui/details/itemgestures.h"
#include "app/gui/details/itemlistview.h"
#include "core/contract/example.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

const ItemList &fieldList()
{
    return *vocabulary::list(*vocabulary::kind(kinds::domainEvent), itemlists::fields);
}

QPlainTextEdit *code(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    return text;
}

QWidget *page(const QList<QWidget *> &parts)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    for (QWidget *part : parts)
        column->addWidget(part);
    return page;
}

items::Cells cellsOf(const contract::Field &field)
{
    items::Cells cells{{u"name"_s, field.name}, {u"type"_s, field.type}};
    if (!field.example.isEmpty())
        cells.insert(u"example"_s, field.example);
    return cells;
}

} // namespace

ContractView::ContractView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tabs(new QTabWidget(this)), m_fields(new ItemListView(workspace, fieldList(), this)),
      m_example(code(u"contractExample"_s)), m_take(new QPushButton), m_complaint(new QLabel), m_schema(code(u"contractSchema"_s)),
      m_copy(new QPushButton)
{
    m_complaint->setWordWrap(true);
    m_complaint->setProperty("tone", u"bad"_s);
    m_complaint->hide();
    m_take->setObjectName(u"takeFields"_s);
    m_schema->setReadOnly(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_fields, QString());
    m_tabs->addTab(page({m_example, m_complaint, m_take}), QString());
    m_tabs->addTab(page({m_schema, m_copy}), QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_take, &QPushButton::clicked, this, &ContractView::takeFields);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_schema->toPlainText()); });
    retranslate();
}

void ContractView::show(const Model &model, Id event)
{
    const Element *element = model.element(event);
    if (!element)
        return;
    const bool isAnother = event != m_event;
    m_event = event;
    m_fields->show(model, event);
    m_schema->setPlainText(QString::fromUtf8(QJsonDocument(contract::schemaOf(model, *element)).toJson()));
    // What is being typed stays until it has been taken.
    if (isAnother || !m_example->document()->isModified()) {
        m_example->setPlainText(QString::fromUtf8(QJsonDocument(contract::exampleOf(model, *element)).toJson()));
        m_complaint->hide();
    }
}

void ContractView::takeFields()
{
    Document *document = m_workspace.document();
    if (!document || m_event.isNull())
        return;
    const auto fields = contract::fieldsOfExample(m_example->toPlainText().toUtf8());
    m_complaint->setVisible(!fields);
    if (!fields) {
        m_complaint->setText(fields.error().text());
        return;
    }
    const Model &model = document->model();
    QList<Id> old;
    for (const Child *item : model.childrenOf(m_event, itemlists::fields))
        old.append(item->id);
    Outcome outcome = items::addAll(model, m_event, fieldList(), [&] {
        QList<items::Cells> rows;
        for (const contract::Field &field : *fields)
            rows.append(cellsOf(field));
        return rows;
    }());
    for (const Id item : std::as_const(old))
        outcome.edit.remove(item);
    outcome.edit.set(m_event, "fields"_L1, Value());
    m_example->document()->setModified(false);
    document->commit(outcome.edit);
    m_tabs->setCurrentIndex(0);
}

void ContractView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContractView::retranslate()
{
    m_tabs->setTabText(0, tr("Fields"));
    m_tabs->setTabText(1, tr("Example"));
    m_tabs->setTabText(2, tr("JSON Schema"));
    m_take->setText(tr("Take the fields from this example"));
    m_take->setToolTip(tr("Replaces the fields by those of the JSON above; types are read from its values."));
    m_copy->setText(tr("Copy"));
    m_example->setAccessibleName(tr("Example of the event, as JSON"));
    m_schema->setAccessibleName(tr("JSON Schema of the event"));
}

} // namespace keelson
