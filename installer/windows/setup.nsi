; The installer for Windows: for one user, without an administrator and without a network.
;
; Compiled by installer/build.py, which defines VERSION, PROGRAM (the program folder), OUTPUT,
; SIZE_KB and ICON. Programs of NSIS 3 compile it on any system:
;   makensis -DVERSION=... -DPROGRAM=... -DOUTPUT=... -DSIZE_KB=... -DICON=... setup.nsi

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!define NAME "SkinGPT Desktop"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SkinGPTDesktop"
!define OWN_KEY "Software\SkinGPT Desktop"
!define OPENS "Software\Classes\Applications\skingpt-desktop.exe"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
RequestExecutionLevel user
BrandingText "${NAME} ${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\skingpt-desktop.exe"
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

!macro Words NAME ENGLISH SPANISH CHINESE ARABIC
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
  LangString ${NAME} ${LANG_SIMPCHINESE} "${CHINESE}"
  LangString ${NAME} ${LANG_ARABIC} "${ARABIC}"
!macroend

!insertmacro Words Welcome \
  "This puts ${NAME} ${VERSION} on this computer, for you alone. Nothing is fetched from a network.$\r$\n$\r$\nIt lists possibilities, not a diagnosis. It is not approved by any regulator, and it cannot rule out skin cancer." \
  "Esto instala ${NAME} ${VERSION} en este ordenador, solo para usted. No se descarga nada de la red.$\r$\n$\r$\nMuestra posibilidades, no un diagnóstico. Ningún organismo regulador lo ha aprobado y no puede descartar un cáncer de piel." \
  "将 ${NAME} ${VERSION} 安装到这台电脑，仅供您本人使用。不会从网络下载任何内容。$\r$\n$\r$\n它列出可能性，不是诊断。它未经任何监管机构批准，不能排除皮肤癌。" \
  "يضع هذا ${NAME} ${VERSION} على هذا الحاسوب، لك وحدك. لا يُجلب شيء من الشبكة.$\r$\n$\r$\nيعرض احتمالات لا تشخيصًا. لم توافق عليه أي جهة رقابية ولا يستطيع استبعاد سرطان الجلد."
!insertmacro Words Needs64 \
  "This program needs a 64-bit Windows." \
  "Este programa necesita un Windows de 64 bits." \
  "此程序需要 64 位 Windows。" \
  "يحتاج هذا البرنامج إلى ويندوز 64 بت."
!insertmacro Words Newer \
  "A newer version is installed. An older one could not read your cases. Remove the newer one first if you want this one all the same." \
  "Ya hay una versión más nueva. Una anterior no podría leer sus casos. Si aun así quiere esta, quite primero la más nueva." \
  "已安装较新的版本。旧版本无法读取您的病例。如果仍要安装此版本，请先卸载较新的版本。" \
  "توجد نسخة أحدث. لا تستطيع النسخة الأقدم قراءة حالاتك. إن أردت هذه مع ذلك فأزل الأحدث أولًا."
!insertmacro Words Running \
  "${NAME} is open, or a file of it cannot be replaced. Close it, then try again." \
  "${NAME} está abierto o no se puede sustituir un archivo suyo. Ciérrelo y vuelva a intentarlo." \
  "${NAME} 正在运行，或其文件无法替换。请关闭它后重试。" \
  "${NAME} مفتوح أو لا يمكن استبدال أحد ملفاته. أغلقه ثم حاول مرة أخرى."
!insertmacro Words DeleteKept \
  "Delete your cases, photos, models and settings too?$\r$\n$\r$\nIf you say no, they stay in your own folder and can be opened again when the program is installed again. If you say yes, they cannot be brought back." \
  "¿Borrar también sus casos, fotos, modelos y ajustes?$\r$\n$\r$\nSi dice que no, se quedan en su carpeta y podrá abrirlos cuando vuelva a instalar el programa. Si dice que sí, no se podrán recuperar." \
  "是否同时删除您的病例、照片、模型和设置？$\r$\n$\r$\n选择“否”，它们会留在您的文件夹中，重新安装后可以再次打开。选择“是”，则无法恢复。" \
  "هل تُحذف أيضًا حالاتك وصورك ونماذجك وإعداداتك؟$\r$\n$\r$\nإن قلت لا بقيت في مجلدك ويمكن فتحها عند تثبيت البرنامج ثانية. وإن قلت نعم فلا يمكن استرجاعها."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!macro NumberOf VERSION_TEXT RESULT
  ; "1.23.4" becomes 1023004, so that versions can be compared as numbers.
  StrCpy $9 ${VERSION_TEXT}
  StrCpy ${RESULT} 0
  StrCpy $8 ""
  StrCpy $7 0
  ${Do}
    StrCpy $6 $9 1 $7
    ${If} $6 == "."
    ${OrIf} $6 == ""
      IntOp ${RESULT} ${RESULT} * 1000
      IntOp ${RESULT} ${RESULT} + $8
      StrCpy $8 ""
    ${Else}
      StrCpy $8 "$8$6"
    ${EndIf}
    IntOp $7 $7 + 1
  ${LoopUntil} $6 == ""
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(Needs64)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetShellVarContext current
  ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
  ${If} $0 != ""
    !insertmacro NumberOf $0 $1
    !insertmacro NumberOf "${VERSION}" $2
    ${If} $1 > $2
      MessageBox MB_ICONINFORMATION "$(Newer)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  ; What an older version left here must not be found by this one.
  ${If} ${FileExists} "$INSTDIR\skingpt-desktop.exe"
    ClearErrors
    Delete "$INSTDIR\skingpt-desktop.exe"
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(Running)" /SD IDOK
      SetErrorLevel 4
      Abort
    ${EndIf}
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\skingpt-desktop.exe"

  WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\skingpt-desktop.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

  ; It can open photos; which program opens them by itself stays as it is.
  WriteRegStr HKCU "${OPENS}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${OPENS}\shell\open\command" "" '"$INSTDIR\skingpt-desktop.exe" "%1"'
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".jpg" ""
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".jpeg" ""
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".png" ""
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".webp" ""
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".heic" ""
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".heif" ""
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  ClearErrors
  Delete "$INSTDIR\skingpt-desktop.exe"
  ${If} ${Errors}
    MessageBox MB_ICONSTOP "$(Running)" /SD IDOK
    SetErrorLevel 4
    Abort
  ${EndIf}
  ; Only what was put here: the folder may have been chosen badly.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\skingpt.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\THIRD_PARTY.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${OPENS}"
  DeleteRegKey HKCU "${OWN_KEY}"
  ; Where nobody is there to be asked, everything that was kept stays.
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteKept)" /SD IDNO IDNO kept
    RMDir /r "$LOCALAPPDATA\${NAME}"
  kept:
SectionEnd
