# SPDX-License-Identifier: GPL-3.0-or-later
# What the program ships beside its binary: templates/ as they are and locale/*.po compiled.
# The build tree gets the same shape as an installation, so the program has one way to find them.
find_program(MSGFMT msgfmt REQUIRED)
set(shipped "${CMAKE_BINARY_DIR}/share/granica")
file(GLOB_RECURSE template_files CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/templates/*")
file(GLOB po_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/locale/*.po")
set(shipped_files)
foreach(file IN LISTS template_files)
  add_custom_command(OUTPUT "${shipped}/${file}"
    COMMAND ${CMAKE_COMMAND} -E copy "${CMAKE_SOURCE_DIR}/${file}" "${shipped}/${file}"
    DEPENDS "${CMAKE_SOURCE_DIR}/${file}" VERBATIM)
  list(APPEND shipped_files "${shipped}/${file}")
endforeach()
foreach(po IN LISTS po_files)
  get_filename_component(language "${po}" NAME_WE)
  set(mo "${shipped}/locale/${language}/granica.mo")
  add_custom_command(OUTPUT "${mo}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${shipped}/locale/${language}"
    COMMAND ${MSGFMT} --check -o "${mo}" "${po}"
    DEPENDS "${po}" VERBATIM)
  list(APPEND shipped_files "${mo}")
endforeach()
add_custom_target(shipped ALL DEPENDS ${shipped_files})
install(DIRECTORY "${shipped}/" DESTINATION "${CMAKE_INSTALL_DATADIR}/granica")
