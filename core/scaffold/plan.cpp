// SPDX-License-Identifier: MIT
#include "core/scaffold/target.h"
#include "core/scaffold/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::scaffold::Plan)
};

struct ActionNames
{
    QLatin1StringView id;
    const char *label;
};

// By Action.
constexpr std::array actions = {
    ActionNames{QLatin1StringView("create"), QT_TRANSLATE_NOOP("keelson::scaffold::Plan", "new")},
    ActionNames{QLatin1StringView("update"), QT_TRANSLATE_NOOP("keelson::scaffold::Plan", "changed")},
    ActionNames{QLatin1StringView("unchanged"), QT_TRANSLATE_NOOP("keelson::scaffold::Plan", "unchanged")},
    ActionNames{QLatin1StringView("keep"), QT_TRANSLATE_NOOP("keelson::scaffold::Plan", "yours, kept")},
    ActionNames{QLatin1StringView("conflict"), QT_TRANSLATE_NOOP("keelson::scaffold::Plan", "changed by both")},
    ActionNames{QLatin1StringView("remove"), QT_TRANSLATE_NOOP("keelson::scaffold::Plan", "removed")},
};

Finding finding(Severity severity, const char *rule, const QString &message, const PlannedFile &file)
{
    return {severity, QString::fromLatin1(rule), message, file.file.origins, file.path, {}};
}

class Planner
{
public:
    Planner(const Target &target, Plan &plan) : m_target(target), m_plan(plan) { }

    Result<void> add(const QString &path, const GeneratedFile &file);
    Result<void> retire(const QString &path, const Written &written);

private:
    /// SHA-256 of what stands at the path; empty when nothing; "?" for what is not a file.
    Result<QByteArray> present(const QString &path) const;
    bool isTaken(const PlannedFile &file, const QByteArray &text) const;
    Action action(const PlannedFile &file, const Written *written, const QByteArray &text) const;
    void tell(const PlannedFile &file, const Written *written);

    const Target &m_target;
    Plan &m_plan;
};

Result<QByteArray> Planner::present(const QString &path) const
{
    if (!m_target.folder)
        return QByteArray();
    const Result<Folder::Kind> kind = m_target.folder->kind(path);
    if (!kind)
        return kind.error();
    if (*kind == Folder::Kind::Absent)
        return QByteArray();
    if (*kind != Folder::Kind::File)
        return QByteArray("?");
    const Result<QByteArray> bytes = m_target.folder->read(path, largestFile);
    return bytes ? Result<QByteArray>(sha256(*bytes)) : Result<QByteArray>(bytes.error());
}

/// The person was offered this very text and has put the offer away: merged by hand, or not wanted.
bool Planner::isTaken(const PlannedFile &file, const QByteArray &text) const
{
    const Result<QByteArray> offer = present(file.path + offerSuffix);
    return file.offered == text && offer && offer->isEmpty();
}

Action Planner::action(const PlannedFile &file, const Written *written, const QByteArray &text) const
{
    if (file.present.isEmpty())
        return written ? Action::Keep : Action::Create;
    if (file.present == text)
        return Action::Unchanged;
    if (file.file.ownership == Ownership::Seeded && written)
        return Action::Keep;
    if (written && file.present == written->sha256)
        return Action::Update;
    if (written && (text == written->sha256 || isTaken(file, text)))
        return Action::Keep;
    return Action::Conflict;
}

void Planner::tell(const PlannedFile &file, const Written *written)
{
    if (file.action == Action::Keep && file.present.isEmpty())
        m_plan.findings.append(finding(Severity::Note, "scaffold.deleted-by-person",
            Tr::tr("You deleted “%1”; it stays deleted.").arg(file.path), file));
    if (file.action == Action::Conflict && written)
        m_plan.findings.append(finding(Severity::Warning, "scaffold.changed-by-both",
            Tr::tr("You changed “%1” and the model changed it too. Yours stays; the new text is offered as “%1%2”.")
                .arg(file.path, offerSuffix), file));
    if (file.action == Action::Conflict && !written)
        m_plan.findings.append(finding(Severity::Warning, "scaffold.in-the-way",
            Tr::tr("“%1” was not generated and stays; the generated text is offered as “%1%2”.")
                .arg(file.path, offerSuffix), file));
}

Result<void> Planner::add(const QString &path, const GeneratedFile &file)
{
    const auto known = m_target.manifest.files.constFind(path);
    const Written *written = known == m_target.manifest.files.constEnd() ? nullptr : &*known;
    const Result<QByteArray> standing = present(path);
    if (!standing)
        return standing.error();
    PlannedFile planned{path, Action::Create, file, *standing, written ? written->offered : QByteArray()};
    const QByteArray text = sha256(file.bytes);
    planned.action = action(planned, written, text);
    if (planned.action == Action::Conflict)
        planned.offered = text;
    else if (planned.action != Action::Keep || text == written->sha256)
        planned.offered.clear();
    tell(planned, written);
    m_plan.files.append(planned);
    return {};
}

Result<void> Planner::retire(const QString &path, const Written &written)
{
    const Result<QByteArray> standing = present(path);
    if (!standing)
        return standing.error();
    if (standing->isEmpty())
        return {};
    PlannedFile planned{path, Action::Remove, {}, *standing, {}};
    planned.file.ownership = written.ownership;
    if (written.ownership == Ownership::Seeded || *standing != written.sha256) {
        planned.action = Action::Keep;
        m_plan.findings.append(finding(Severity::Note, "scaffold.no-longer-generated",
            Tr::tr("“%1” is no longer part of the system. It holds your changes, so it stays.").arg(path), planned));
    }
    m_plan.files.append(planned);
    return {};
}

Error unsafe(const QString &path, const QString &reason)
{
    return {Error::Kind::BadInput, reason, path, Tr::tr("This is a fault of the kit: report it.")};
}

/// Names that differ by case alone are one file on some machines, and a file cannot be a folder too.
Result<void> check(const FileTree &tree)
{
    QHash<QString, QString> seen;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (const QString reason = refusal(file.key()); !reason.isEmpty())
            return unsafe(file.key(), reason);
        const QString folded = file.key().toCaseFolded();
        if (seen.contains(folded))
            return unsafe(file.key(), Tr::tr("Two paths differ by case alone."));
        seen.insert(folded, file.key());
    }
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString folded = file.key().toCaseFolded();
        for (qsizetype slash = folded.indexOf(u'/'); slash >= 0; slash = folded.indexOf(u'/', slash + 1)) {
            if (seen.contains(folded.left(slash)))
                return unsafe(file.key(), Tr::tr("A path is a file and a folder at once."));
        }
    }
    return {};
}

Error cancelled(const QString &where)
{
    return {Error::Kind::Cancelled, Tr::tr("Generation was stopped; nothing was written."), where, {}};
}

template<typename List>
int countOf(const List &files, Action action)
{
    return int(std::count_if(files.begin(), files.end(), [action](const PlannedFile &f) { return f.action == action; }));
}

} // namespace

QString name(Action action)
{
    return actions[size_t(action)].id;
}

QString label(Action action)
{
    return Tr::tr(actions[size_t(action)].label);
}

int Plan::count(Action action) const
{
    return countOf(files, action);
}

bool Plan::changesNothing() const
{
    return count(Action::Unchanged) + count(Action::Keep) == files.size();
}

int Report::count(Action action) const
{
    return countOf(files, action);
}

QString Report::summary() const
{
    return Tr::tr("%1 new, %2 changed, %3 removed, %4 kept as they are, %5 to merge by hand.")
        .arg(count(Action::Create)).arg(count(Action::Update)).arg(count(Action::Remove))
        .arg(count(Action::Keep) + count(Action::Unchanged)).arg(count(Action::Conflict));
}

Result<Plan> plan(const FileTree &tree, const QString &target, const QString &kit, const QString &version, Stop stop)
{
    if (const Result<void> checked = check(tree); !checked)
        return checked.error();
    const Result<Target> opened = openTarget(target);
    if (!opened)
        return opened.error();
    Plan plan{opened->path, kit, version, {}, {}};
    Planner planner(*opened, plan);
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (stop.requested())
            return cancelled(plan.target);
        if (const Result<void> added = planner.add(file.key(), *file); !added)
            return added.error();
    }
    const QMap<QString, Written> &known = opened->manifest.files;
    for (auto file = known.begin(); file != known.end(); ++file) {
        if (tree.contains(file.key()))
            continue;
        if (const Result<void> retired = planner.retire(file.key(), *file); !retired)
            return retired.error();
    }
    std::sort(plan.files.begin(), plan.files.end(), [](auto &a, auto &b) { return a.path < b.path; });
    std::sort(plan.findings.begin(), plan.findings.end(), [](auto &a, auto &b) { return a.place < b.place; });
    return plan;
}

} // namespace keelson::scaffold
