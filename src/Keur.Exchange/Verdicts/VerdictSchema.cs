namespace Keur.Exchange.Verdicts;

/// <summary>
/// The JSON Schema of what <see cref="VerdictJson"/> writes. Its number changes when something is renamed or dropped, which breaks readers; what is added
/// does not change it, so readers pass over what they do not know.
/// </summary>
public static class VerdictSchema
{
    /// <summary>The identifier of the schema, its version at the end.</summary>
    public const string Id = "urn:keur:schema:verdict:1";

    /// <summary>The schema, as JSON.</summary>
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:keur:schema:verdict:1",
          "title": "Verdicts of keur: one element per card, law and actor",
          "type": "array",
          "items": { "$ref": "#/$defs/verdict" },
          "$defs": {
            "state": { "enum": ["yes", "no", "open"] },
            "timing": { "enum": ["now", "later", "spared", "open", "if-adopted"] },
            "day": { "type": "string", "format": "date" },
            "hash": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" },
            "states": { "type": "object", "additionalProperties": {"$ref": "#/$defs/state"} },
            "answer": {
              "description": "yes, no, a day, never, not yet or a value; a number; a complete list; an incomplete list.",
              "anyOf": [
                { "type": "string" },
                { "type": "number" },
                { "type": "array", "items": {"type": "string"} },
                {
                  "type": "object",
                  "properties": { "includes": {"type": "array", "items": {"type": "string"}}, "excludes": {"type": "array", "items": {"type": "string"}} },
                  "required": ["includes", "excludes"]
                }
              ]
            },
            "because": {
              "description": "A conclusion with what it rests on; or, where state is given, an answer.",
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "cite": { "type": ["string", "null"] },
                "state": { "enum": ["yes", "no", "open", "given"] },
                "answer": { "$ref": "#/$defs/answer" },
                "because": { "type": "array", "items": {"$ref": "#/$defs/because"} }
              },
              "required": ["id", "cite", "state", "because"]
            },
            "conclusion": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "state": { "$ref": "#/$defs/state" },
                "budget": { "const": true },
                "cite": { "type": ["string", "null"] },
                "eli": { "type": ["string", "null"] },
                "link": { "type": "string" },
                "applies": { "type": ["string", "null"], "format": "date" },
                "timing": { "$ref": "#/$defs/timing" },
                "spared": { "type": "object", "properties": {"cite": {"type": ["string", "null"]}}, "required": ["cite"] },
                "decidedBy": { "type": "array", "items": {"type": "string"} },
                "judgements": { "type": "array", "items": {"type": "string"} },
                "because": { "type": "array", "items": {"$ref": "#/$defs/because"} }
              },
              "required": ["id", "state", "cite", "eli", "link", "applies", "judgements", "because"]
            },
            "due": {
              "type": "object",
              "properties": {
                "day": { "$ref": "#/$defs/day" },
                "hour": { "type": "string" },
                "earliest": { "type": "boolean" },
                "of": { "type": "string" },
                "cite": { "type": "string" }
              },
              "required": ["day", "earliest", "of"]
            },
            "duty": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "role": { "type": "string" },
                "title": { "type": "string" },
                "cite": { "type": ["string", "null"] },
                "state": { "$ref": "#/$defs/state" },
                "budget": { "const": true },
                "from": { "type": ["string", "null"], "format": "date" },
                "timing": { "$ref": "#/$defs/timing" },
                "spared": { "type": "object", "properties": {"cite": {"type": ["string", "null"]}}, "required": ["cite"] },
                "decidedBy": { "type": "array", "items": {"type": "string"} },
                "due": { "$ref": "#/$defs/due" },
                "to": { "type": "array", "items": {"type": "string"} },
                "askedBy": { "type": "array", "items": {"type": "string"} },
                "before": { "type": "array", "items": {"type": "string"} },
                "by": { "type": "string", "format": "date" },
                "atOnce": { "const": true },
                "every": { "type": "string" },
                "within": { "type": "array", "items": {"$ref": "#/$defs/length"} },
                "lasts": { "type": "array", "items": {"$ref": "#/$defs/length"} },
                "form": { "type": "string" },
                "paper": { "type": "string" }
              },
              "required": ["id", "role", "title", "cite", "state", "from"]
            },
            "length": {
              "type": "object",
              "properties": {
                "length": { "type": "string" },
                "of": { "type": "array", "items": {"type": "string"} },
                "cite": { "type": "string" }
              },
              "required": ["length"]
            },
            "route": {
              "type": "object",
              "properties": {
                "value": { "type": ["string", "null"] },
                "choices": { "type": "array", "items": {"type": "string"} },
                "cite": { "type": ["string", "null"] },
                "state": { "$ref": "#/$defs/state" }
              },
              "required": ["value", "cite", "state"]
            },
            "penalty": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "cite": { "type": ["string", "null"] },
                "max": { "type": ["number", "null"] },
                "currency": { "type": "string" },
                "rule": { "type": "string" },
                "reaches": { "type": "array", "items": {"type": "string"} }
              },
              "required": ["id", "cite", "max", "currency", "rule", "reaches"]
            },
            "flag": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "title": { "type": "string" },
                "cite": { "type": ["string", "null"] },
                "state": { "$ref": "#/$defs/state" },
                "pointsTo": { "type": "string" }
              },
              "required": ["id", "title", "cite", "state", "pointsTo"]
            },
            "openFact": {
              "type": "object",
              "properties": {
                "fact": { "type": "string" },
                "kind": { "enum": ["fact", "judgement"] },
                "ask": { "type": "string" },
                "help": { "type": "string" },
                "decides": { "type": "array", "items": {"type": "string"} }
              },
              "required": ["fact", "kind", "ask", "decides"]
            },
            "receipt": {
              "type": "object",
              "properties": {
                "engine": { "type": "string" },
                "spec": { "type": "string" },
                "lawHash": { "$ref": "#/$defs/hash" },
                "facts": { "type": "object", "additionalProperties": {"$ref": "#/$defs/answer"} },
                "factsHash": { "$ref": "#/$defs/hash" },
                "readings": { "type": "object", "additionalProperties": {"enum": ["yes", "no"]} }
              },
              "required": ["engine", "spec", "lawHash", "factsHash", "readings"]
            },
            "verdict": {
              "type": "object",
              "properties": {
                "card": { "type": "string" },
                "actor": { "type": ["string", "null"] },
                "law": { "type": "string" },
                "text": { "type": ["string", "null"], "format": "date" },
                "asOf": { "$ref": "#/$defs/day" },
                "determined": { "type": "boolean" },
                "conclusions": { "type": "array", "items": {"$ref": "#/$defs/conclusion"} },
                "classes": { "$ref": "#/$defs/states" },
                "roles": { "$ref": "#/$defs/states" },
                "duties": { "type": "array", "items": {"$ref": "#/$defs/duty"} },
                "routes": { "type": "object", "additionalProperties": {"$ref": "#/$defs/route"} },
                "penalties": { "type": "array", "items": {"$ref": "#/$defs/penalty"} },
                "flags": { "type": "array", "items": {"$ref": "#/$defs/flag"} },
                "open": { "type": "array", "items": {"$ref": "#/$defs/openFact"} },
                "receipt": { "$ref": "#/$defs/receipt" }
              },
              "required": [
                "card",
                "actor",
                "law",
                "text",
                "asOf",
                "determined",
                "conclusions",
                "classes",
                "roles",
                "duties",
                "routes",
                "penalties",
                "flags",
                "open",
                "receipt"
              ]
            }
          }
        }
        """;
}
