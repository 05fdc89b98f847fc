// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/option.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;

namespace keelson {

class StudioSecrets;

/// Draws the options a plugin describes and gives back what the person filled in, unchecked:
/// `resolve` judges it.
class OptionForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// Where secrets are entered; without it there are no fields for them. For the forms described from now on;
    /// `secrets` outlives the form.
    void useSecrets(StudioSecrets &secrets) { m_secrets = &secrets; }

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
    Field makeSecretField(const Option &option);

    StudioSecrets *m_secrets = nullptr;
    QFormLayout *m_layout = nullptr;
    std::vector<Field> m_fields;
};

} // namespace keelson
