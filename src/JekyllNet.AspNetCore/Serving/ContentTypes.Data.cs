namespace JekyllNet.AspNetCore.Serving;

/// <summary>The media types of what sites hold, as the server of Jekyll 4.4.1 gives them; each line is a type and its extensions.</summary>
internal static class ContentTypesData
{
    public const string Lines = """
        application/atom+xml atom
        application/epub+zip epub
        application/geo+json geojson
        application/gpx+xml gpx
        application/gzip gz
        application/java-archive jar
        application/javascript js mjs
        application/json json map
        application/ld+json jsonld
        application/manifest+json webmanifest
        application/mbox mbox
        application/msword doc dot
        application/node cjs
        application/octet-stream bin deb dmg exe iso msi
        application/pdf pdf
        application/pgp-encrypted pgp
        application/pgp-keys asc
        application/pgp-signature sig
        application/postscript ai eps ps
        application/rdf+xml rdf
        application/rls-services+xml rs
        application/rss+xml rss
        application/rtf rtf
        application/toml toml
        application/vnd.android.package-archive apk
        application/vnd.apple.mpegurl m3u8
        application/vnd.google-earth.kml+xml kml
        application/vnd.google-earth.kmz kmz
        application/vnd.ms-excel xls
        application/vnd.ms-fontobject eot
        application/vnd.ms-pki.stl stl
        application/vnd.ms-powerpoint ppt
        application/vnd.oasis.opendocument.graphics odg
        application/vnd.oasis.opendocument.presentation odp
        application/vnd.oasis.opendocument.spreadsheet ods
        application/vnd.oasis.opendocument.text odt
        application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
        application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
        application/vnd.rar rar
        application/wasm wasm
        application/wsdl+xml wsdl
        application/x-7z-compressed 7z
        application/x-bittorrent torrent
        application/x-bzip bz
        application/x-bzip2 bz2
        application/x-httpd-php php
        application/x-mobipocket-ebook mobi
        application/x-perl pl pm
        application/x-redhat-package-manager rpm
        application/x-research-info-systems ris
        application/x-sh sh
        application/x-shockwave-flash swf
        application/x-sql sql
        application/x-subrip srt
        application/x-tar tar
        application/x-tcl tcl tk
        application/x-tex tex
        application/x-tgif obj
        application/x-x509-ca-cert crt der pem
        application/x-xz xz
        application/xhtml+xml xhtml
        application/xml xml xsd xsl
        application/xml-dtd dtd
        application/xslt+xml xslt
        application/zip zip
        audio/3gpp 3gpp
        audio/midi mid midi
        audio/mp3 mp3
        audio/mp4 m4a
        audio/mpeg mp2 mpga
        audio/ogg oga ogg opus spx
        audio/wav wav
        audio/webm weba
        audio/x-aac aac
        audio/x-aiff aif aiff
        audio/x-flac flac
        audio/x-mpegurl m3u
        audio/x-ms-wma wma
        font/collection ttc
        font/otf otf
        font/ttf ttf
        font/woff woff
        font/woff2 woff2
        image/apng apng
        image/avif avif
        image/bmp bmp
        image/gif gif
        image/heic heic
        image/heif heif
        image/jpeg jpe jpeg jpg
        image/png png
        image/svg+xml svg svgz
        image/tiff tif tiff
        image/vnd.adobe.photoshop psd
        image/vnd.microsoft.icon ico
        image/webp webp
        message/rfc822 eml
        model/gltf+json gltf
        model/gltf-binary glb
        model/mtl mtl
        text/cache-manifest appcache manifest
        text/calendar ics ifb
        text/coffeescript coffee litcoffee
        text/css css
        text/csv csv
        text/html htm html shtml
        text/jade jade
        text/jsx jsx
        text/less less
        text/markdown markdown md
        text/mathml mml
        text/mdx mdx
        text/n3 n3
        text/plain conf ini list log text txt
        text/richtext rtx
        text/sgml sgml
        text/slim slim
        text/stylus styl stylus
        text/tab-separated-values tsv
        text/turtle ttl
        text/uri-list uri
        text/vcard vcard
        text/vtt vtt
        text/x-asm asm s
        text/x-c c cc cpp cxx h hh
        text/x-component htc
        text/x-fortran f f90
        text/x-handlebars-template hbs
        text/x-java-source java
        text/x-lua lua
        text/x-markdown mkd
        text/x-nfo nfo
        text/x-opml opml
        text/x-pascal p pas
        text/x-processing pde
        text/x-sass sass
        text/x-scss scss
        text/x-vcard vcf
        text/yaml yaml yml
        video/3gpp 3gp
        video/iso.segment m4s
        video/mp2t ts
        video/mp4 mp4 mpg4
        video/mpeg mpeg mpg
        video/ogg ogv
        video/quicktime mov
        video/webm webm
        video/x-flv flv
        video/x-m4v m4v
        video/x-matroska mkv
        video/x-ms-wmv wmv
        video/x-msvideo avi
        """;
}
