// Generated from schemas/; do not edit.

/** What holds where a file says nothing, by kind and key. `*` stands for every item of a list and every key of a map. */
export const defaults = {
  "client": {
    "churned": {
      "kind": "voluntary"
    }
  },
  "touchpoint": {
    "expected_emotion": 1
  },
  "workspace": {
    "locale": "en",
    "timezone": "UTC",
    "calendars": {
      "*": {
        "weekend": [
          "saturday",
          "sunday"
        ],
        "hours": {
          "from": "09:00",
          "to": "18:00"
        }
      }
    },
    "limits": {
      "unaccepted": "8 working hours",
      "due_soon": "2 working days",
      "in_question": "1 working day",
      "triage": "1 working day",
      "clarification": "3 working days",
      "analysis": "10 working days",
      "checkin": "2 weeks",
      "answer": "1 working day",
      "news": "3 working days",
      "min_answers": 5
    },
    "preset": "recommended"
  }
} as const;
