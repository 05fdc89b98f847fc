// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/inspector/records.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace keelson {

class PropertyEditor;

/// Name, description and the properties the vocabulary gives the selected things, one editor each.
class PropertyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyForm(QWidget *parent = nullptr);

    /// Makes the editors for these records; called when the selection changes.
    void setSubject(const Subject &subject, const Model &model);
    /// Shows what the model says now.
    void refresh(const Model &model);
    void commitPending();
    const Subject &subject() const { return m_subject; }

Q_SIGNALS:
    /// The person gave all the records this value.
    void decided(const keelson::Property &property, const keelson::Value &value);

private:
    struct Row
    {
        const Property *property;
        PropertyEditor *editor;
    };
    void addRow(const Property &property);
    void refresh(const Row &row, const Model &model);

    Subject m_subject;
    QVBoxLayout *m_column = nullptr;
    std::vector<Row> m_rows;
};

} // namespace keelson
