import Foundation

/// Where a number of a report comes from: a query, the key of a row of its answer, and a column.
package struct FigureMark: Hashable, Sendable {
  /// What the number does in its column of a table.
  package enum Sum: Hashable, Sendable {
    case part(of: String)
    case total(of: String)
  }

  package let query: String
  package let key: String
  package let column: String
  /// Nil where nothing is added up.
  package var sum: Sum?

  package init(_ query: String, _ key: String, _ column: String, sum: Sum? = nil) {
    (self.query, self.key, self.column, self.sum) = (query, key, column, sum)
  }

  /// The same place in the ledger, whatever it does in a table.
  package var plain: FigureMark { FigureMark(query, key, column) }

  /// As a file holds it: parts joined by `~`, with everything but letters, digits, `.`, `_` and `/` as `%` and its code.
  package var text: String {
    var parts = [query, key, column]
    switch sum {
    case .part(let group): parts += ["part", group]
    case .total(let group): parts += ["total", group]
    case nil: break
    }
    return parts.map(Self.escaped).joined(separator: "~")
  }

  /// Nil for a text that is no mark.
  package init?(text: String) {
    let parts = text.split(separator: "~", omittingEmptySubsequences: false)
      .map { String($0).removingPercentEncoding }
    guard parts.count == 3 || parts.count == 5, let query = parts[0], let key = parts[1],
      let column = parts[2]
    else { return nil }
    self.init(query, key, column)
    guard parts.count == 5, let role = parts[3], let group = parts[4] else {
      if parts.count == 5 { return nil }
      return
    }
    switch role {
    case "part": sum = .part(of: group)
    case "total": sum = .total(of: group)
    default: return nil
    }
  }

  /// A text of which nothing but letters, digits, `.`, `_` and `/` is left as it is.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "._/".unicodeScalars.contains(scalar)
        : scalar.properties.isAlphabetic
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
    return result
  }
}
