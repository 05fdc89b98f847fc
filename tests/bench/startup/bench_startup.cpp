// SPDX-License-Identifier: MIT
// From starting the program to its first paint with the sample open, beside a bare main window in the same
// run, alternated. Also the studio's memory at that moment.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 15;

struct Start
{
    double milliseconds = 0;
    double residentMegabytes = 0;
};

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

Start start(const QString &program, const QStringList &arguments)
{
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *folder : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(folder), home.path());
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    while (process.waitForReadyRead(20000)) {
        if (process.readAllStandardOutput().contains("painted"))
            break;
    }
    const Start result{double(clock.nsecsElapsed()) / 1e6, residentMegabytes(process.processId())};
    process.waitForFinished(20000);
    return result;
}

void print(const char *what, QList<Start> starts)
{
    std::sort(starts.begin(), starts.end(), [](const Start &a, const Start &b) { return a.milliseconds < b.milliseconds; });
    std::printf("%-28s min %6.1f  p50 %6.1f  max %6.1f ms   memory %5.1f MB\n", what, starts.first().milliseconds,
                starts[starts.size() / 2].milliseconds, starts.last().milliseconds, starts[starts.size() / 2].residentMegabytes);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString bare = QCoreApplication::applicationDirPath() + u"/bare_window"_s;
    const QString studio = QStringLiteral(KEELSON_STUDIO);
    start(bare, {});
    start(studio, {u"--sample"_s, u"--time-start"_s});
    QList<Start> bares;
    QList<Start> studios;
    for (int round = 0; round < rounds; ++round) {
        bares.append(start(bare, {}));
        studios.append(start(studio, {u"--sample"_s, u"--time-start"_s}));
    }
    std::printf("start to first paint, %d rounds, alternated, platform %s\n", rounds,
                qEnvironmentVariable("QT_QPA_PLATFORM", u"xcb"_s).toUtf8().constData());
    print("a bare main window", bares);
    print("keelson with the sample", studios);
    return 0;
}
