import ArgumentParser
import BianzhiDemo

/// What is written: a city in one of its styles, or an example of each rule.
enum DemoStyle: Equatable {
  case city(CityStyle)
  case rules
}

extension DemoStyle: ExpressibleByArgument {
  init?(argument: String) {
    if argument == "rules" {
      self = .rules
    } else if let style = CityStyle(rawValue: argument) {
      self = .city(style)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { CityStyle.allCases.map(\.rawValue) + ["rules"] }

  var defaultValueDescription: String {
    if case .city(let style) = self { style.rawValue } else { "rules" }
  }
}
