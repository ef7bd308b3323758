import Notebook
import Runner
import Settings
import Testing

@Suite("The catalog")
struct CatalogTests {
  @Test("has every family, and no name twice")
  func families() {
    let names = Catalog.declarations.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(Catalog.declarations.map(\.family)) == Set(Family.allCases))
    for name in ["Transformer", "Reviews", "Preferences", "SFT", "RewardModeling", "PPO", "DPO"] {
      #expect(names.contains(name), "\(name) is not in the catalog")
    }
  }

  @Test("builds every type from its own defaults")
  func defaults() {
    for declaration in Catalog.declarations {
      var configuration = declaration.defaults
      for setting in declaration.settings where setting.isPositional && setting.type == .string {
        configuration.settings[setting.name] = .string("pairs.jsonl")
      }
      let mistake = Catalog.mistake(in: configuration)
      #expect(mistake == nil, "\(declaration.name): \(mistake.map { "\($0)" } ?? "")")
    }
  }

  @Test("every preset can be built")
  func presets() {
    for declaration in Catalog.declarations {
      for (name, values) in declaration.presets {
        var configuration = declaration.defaults
        configuration.settings.merge(values) { $1 }
        #expect(
          Catalog.mistake(in: configuration) == nil, "\(declaration.name).\(name) is not valid")
      }
    }
  }

  @Test("every setting says what it does, and its default lies in its range")
  func settings() {
    for declaration in Catalog.declarations {
      #expect(declaration.summary.hasSuffix("."), "\(declaration.name): \(declaration.summary)")
      for setting in declaration.settings {
        let name = "\(declaration.name).\(setting.name)"
        #expect(!setting.help.isEmpty, "\(name) has no help")
        if let value = setting.defaultValue {
          #expect(throws: Never.self, "\(name)") { try setting.check(value) }
        }
      }
    }
  }

  @Test("a wrong setting is found by building")
  func mistakes() {
    let unknown = Configuration(type: "DPO", settings: ["betta": .double(0.1)])
    #expect(Catalog.mistake(in: unknown) == .unknownSetting(type: "DPO", setting: "betta"))
    let none = Configuration(type: "Nothing", settings: [:])
    #expect(Catalog.mistake(in: none) == .inconsistent("there is no type 'Nothing'"))
    let odd = Configuration(type: "Transformer", settings: ["heads": .int(3), "width": .int(64)])
    #expect(Catalog.mistake(in: odd) != nil)
  }

  @Test("a nested default is printed by what differs, and every type has a page")
  func pages() throws {
    let text = try Vocabulary(of: "PPO").text
    #expect(text.contains("optimizer: optimizer = AdamW("))
    #expect(!text.contains("beta1"))
    for name in Vocabulary.names { #expect(try Vocabulary(of: name).text.hasPrefix(name)) }
    let error = #expect(throws: InputError.self) { try Vocabulary(of: "Revews") }
    #expect(error?.message.contains("did you mean 'Reviews'?") == true)
  }
}
