// SPDX-License-Identifier: MIT
#include "core/failure/failure.h"
#include "core/wiring/wiring.h"
#include "tests/core/failure/naivefailure.h"
#include "tests/core/failure/randomarchitecture.h"
#include "tests/support/architecture.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace keelson;

// How long it takes to fail every element of an architecture one after the other, beside looking at every relation again
// until nothing more goes down; and to look at its wiring.
//   bench_failure [elements]     standard: 1000

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const int elements = argc > 1 ? std::max(20, QByteArray(argv[1]).toInt()) : 1000;
    const test::Architecture architecture(test::randomArchitecture(1, elements));
    const Model &model = architecture.model();
    std::printf("%lld elements, %lld relations\n", static_cast<long long>(model.elements().size()), static_cast<long long>(model.relations().size()));
    QElapsedTimer timer;
    timer.start();
    const failure::Dependence dependence(model);
    std::printf("what needs what                     %9.1f ms\n", milliseconds(timer));
    timer.restart();
    const auto ranking = dependence.ranking();
    std::printf("blast radius of every element       %9.1f ms  (%lld take something down)\n", milliseconds(timer),
                static_cast<long long>(ranking.size()));
    timer.restart();
    const auto scores = dependence.scores();
    std::printf("bulkhead scores                     %9.1f ms  (%lld subsystems)\n", milliseconds(timer), static_cast<long long>(scores.size()));
    timer.restart();
    const auto outcome = dependence.fail({ranking.isEmpty() ? Id() : ranking.first().element});
    std::printf("one failure with its explanations   %9.1f ms  (%lld affected)\n", milliseconds(timer), static_cast<long long>(outcome.elements.size()));
    timer.restart();
    const auto wiring = wiring::wiringOf(model);
    std::printf("wiring of all events                %9.1f ms  (%lld defects)\n", milliseconds(timer), static_cast<long long>(wiring.defects().size()));
    timer.restart();
    int failed = 0;
    for (const Element &element : model.elements()) {
        if (failure::Dependence::canFail(element) && ++failed <= 20)
            const test::NaiveFailure naive(model, {element.id});
    }
    std::printf("the naive way, 20 of %d elements  %9.1f ms  (%.0f ms for all)\n", failed, milliseconds(timer), milliseconds(timer) * failed / 20);
    return 0;
}
