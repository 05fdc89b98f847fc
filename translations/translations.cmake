# One .ts file a language over core, plugins and app; compiled into the core under :/i18n, so that the
# studio and the CLI speak it alike and neither has files to find.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(KEELSON_TS_FILES ${PROJECT_SOURCE_DIR}/translations/keelson_de.ts)
# English holds nothing but plurals: "1 note", "2 notes".
set(KEELSON_PLURAL_TS_FILES ${PROJECT_SOURCE_DIR}/translations/keelson_en.ts)

qt_add_lrelease(keelson-core TS_FILES ${KEELSON_TS_FILES} ${KEELSON_PLURAL_TS_FILES}
    QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(keelson-core translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

# Brings the .ts files up to date with the sources: cmake --build --preset dev --target update-translations
add_custom_target(update-translations
    COMMAND Qt6::lupdate -locations none -no-obsolete -I . core plugins app -ts ${KEELSON_TS_FILES}
    COMMAND Qt6::lupdate -locations none -no-obsolete -pluralonly -I . core plugins app -ts ${KEELSON_PLURAL_TS_FILES}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
