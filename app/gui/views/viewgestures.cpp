// SPDX-License-Identifier: MIT
#include "app/gui/views/viewgestures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson::views {

namespace {

struct Views
{
    Q_DECLARE_TR_FUNCTIONS(Views)
};

} // namespace

Outcome add(QLatin1StringView viewKind, const QString &name)
{
    Outcome outcome { Edit(Views::tr("Add view “%1”").arg(name)), {} };
    outcome.select = { outcome.edit.addView(viewKind, name) };
    return outcome;
}

Outcome rename(const Model &model, Id view, const QString &name)
{
    Outcome outcome { Edit(Views::tr("Rename view to “%1”").arg(name)), {} };
    if (model.view(view))
        outcome.edit.set(view, properties::name, name);
    return outcome;
}

Outcome remove(const Model &model, Id id)
{
    const View *view = model.view(id);
    Outcome outcome { Edit(Views::tr("Remove view “%1”").arg(view ? view->name : QString())), {} };
    if (view)
        outcome.edit.remove(id);
    return outcome;
}

QString freeName(const Model &model, QStringView viewKind, const QString &noun)
{
    const QList<const View *> views = model.viewsOfKind(viewKind);
    QString name = noun;
    const auto taken = [&](const View *view) { return view->name == name; };
    for (int number = 2; std::any_of(views.begin(), views.end(), taken); ++number)
        name = u"%1 %2"_s.arg(noun).arg(number);
    return name;
}

} // namespace keelson::views
