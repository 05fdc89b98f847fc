// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>
#include <QMenuBar>

class QActionGroup;

namespace keelson {

class Language;
class RecentDocuments;
class WindowActions;

/// The menu bar: the window's actions in their places, recent documents, languages and a menu of the
/// lens in front.
class WindowMenus : public QMenuBar
{
    Q_OBJECT

public:
    /// `actions` and `recent` must outlive it.
    WindowMenus(WindowActions &actions, RecentDocuments &recent, QWidget *parent = nullptr);

    void setLenses(const QList<QAction *> &lenses);
    /// The menu of the lens in front; hidden while it offers nothing.
    void setLensActions(const QString &title, const QList<QAction *> &actions);
    void showLanguage(const QString &code);

Q_SIGNALS:
    void pathChosen(const QString &path);
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildGo();
    void buildHelp();
    void fillRecent();
    void retranslate();

    WindowActions &m_actions;
    RecentDocuments &m_recent;
    QMenu *m_file = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_notes = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_lens = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_help = nullptr;
    QActionGroup *m_languages = nullptr;
};

} // namespace keelson
