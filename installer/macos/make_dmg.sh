#!/bin/sh
# Makes the disk image of the app: make_dmg.sh DIST TARGET VERSION
#
# Signing and notarising happen where these are set (see installer/README.md), and are left out
# where they are not; then macOS warns before the first start.
#   SKINGPT_CODESIGN_IDENTITY   the certificate; PyInstaller has signed the app with it
#   SKINGPT_NOTARY_PROFILE      a keychain profile made by: xcrun notarytool store-credentials
set -eu
dist=$1 target=$2 version=$3
app="$dist/SkinGPT Desktop.app"
image="$target/SkinGPT-Desktop-$version-macos-$(uname -m).dmg"

notarise() {
    xcrun notarytool submit "$1" --keychain-profile "$SKINGPT_NOTARY_PROFILE" --wait
}

cp LICENSE THIRD_PARTY.md "$app/Contents/Resources/"
if [ -n "${SKINGPT_CODESIGN_IDENTITY:-}" ]; then
    # Once more, since two files came in.
    codesign --force --options runtime --timestamp --sign "$SKINGPT_CODESIGN_IDENTITY" \
        --entitlements installer/macos/entitlements.plist "$app"
    codesign --verify --deep --strict "$app"
else
    codesign --force --deep --sign - "$app"
fi
if [ -n "${SKINGPT_NOTARY_PROFILE:-}" ]; then
    packed=$(mktemp -d)/app.zip
    ditto -c -k --keepParent "$app" "$packed"
    notarise "$packed"
    xcrun stapler staple "$app"
fi

folder=$(mktemp -d)
ditto "$app" "$folder/SkinGPT Desktop.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "SkinGPT Desktop" -srcfolder "$folder" -format ULMO -ov "$image"
rm -rf "$folder"
if [ -n "${SKINGPT_CODESIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SKINGPT_CODESIGN_IDENTITY" "$image"
fi
if [ -n "${SKINGPT_NOTARY_PROFILE:-}" ]; then
    notarise "$image"
    xcrun stapler staple "$image"
fi
