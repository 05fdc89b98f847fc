// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/option.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace keelson {

class OptionForm;
class Registry;
class StudioSecrets;

/// What is shown while nothing is connected: how to get something to observe, and a form for a source.
class ConnectPanel : public QWidget
{
    Q_OBJECT

public:
    /// `registry` outlives the panel.
    explicit ConnectPanel(Registry &registry, QWidget *parent = nullptr);

    /// Lets the form ask for secrets. `secrets` outlives the panel.
    void useSecrets(StudioSecrets &secrets);
    void choose(const QString &sourceId);
    void setValue(const QString &key, const QVariant &value);
    /// A document from elsewhere asks for approval before it connects.
    void setApproved(bool approved);
    void setUsable(bool usable);  ///< False while no document is open.
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// `options` are as filled in.
    void connectAsked(const QString &sourceId, const keelson::Options &options);
    void approveAsked();
    void scaffoldAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void retranslate();
    void chooseSource();
    void showPrice();
    void ask();

    Registry &m_registry;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_scaffold = nullptr;
    QLabel *m_or = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QComboBox *m_sources = nullptr;
    OptionForm *m_form = nullptr;
    StudioSecrets *m_secrets = nullptr;
    QLabel *m_price = nullptr;
    QPushButton *m_policy = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_connect = nullptr;
    bool m_approved = true;
};

} // namespace keelson
