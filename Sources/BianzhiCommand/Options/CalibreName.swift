import BianzhiCore

/// A way of counting people, as the command line names it.
struct CalibreName: WordArgument {
  static let allCases = Calibre.builtIn.map(CalibreName.init)
  static let standard = CalibreName(.standard)

  let calibre: Calibre

  private init(_ calibre: Calibre) { self.calibre = calibre }

  var code: String { calibre.name }
  var wording: Wording { calibre.title }
}
