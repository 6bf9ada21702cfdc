# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name    = "$(theme)"
  spec.version = "0.1.0"
  spec.authors = ["$(user)"]
  spec.email   = ["$(email)"]

  spec.summary  = "TODO: what the theme is, in one line."
  spec.homepage = "TODO: the theme's web site or repository."
  spec.license  = "MIT"

  spec.files = `git ls-files -z`.split("\x0").select do |file|
    file.match(%r!^(assets|_data|_layouts|_includes|_sass|LICENSE|README|_config\.yml)!i)
  end

  spec.add_runtime_dependency "jekyll", "~> 4.4"
end
