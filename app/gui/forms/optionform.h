// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/option.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;

namespace keelson {

/// Draws the options a plugin describes and gives back what the person filled in, unchecked:
/// `resolve` judges it.
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// Replaces the form. Values of keys that both have are kept.
    void describe(const QList<Option> &options);
    Options values() const;
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString key;
        std::function<QVariant()> get;
        std::function<void(const QVariant &)> set;
        QVariant standard = {};
    };

    Field makeField(const Option &option);

    QFormLayout *m_layout = nullptr;
    std::vector<Field> m_fields;
};

} // namespace keelson
